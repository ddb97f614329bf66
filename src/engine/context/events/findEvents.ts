import { Hit } from '../../lexicon/categories';
import type { Candidate } from '../../mentions/candidate';
import type { Scan } from '../../mentions/scan';
import type { LocalEvent } from './localEvent';
import type { WordColumns } from './syntax/wordColumns';
import { SentenceEvents } from './sentenceEvents';
import { Words } from './syntax/words';

/**
 * Events of a block: who did what to whom with what, as its own words tell. `mentions` are the block's, in order. Types are PLOVER's; what counts as one follows its code book and CAMEO's. Only sentences with a word of action are read.
 */
export function findEvents(scan: Scan, mentions: readonly Candidate[], columns: WordColumns): LocalEvent[] {
  const verbs = scan.hits(Hit.EventVerb);
  const nouns = scan.hits(Hit.EventNoun);
  if (verbs.length + nouns.length === 0) return [];
  const words = new Words(scan, mentions, columns);
  const found: LocalEvent[] = [];
  for (let verb = 0, noun = 0; verb < verbs.length || noun < nouns.length;) {
    const isVerbFirst = noun === nouns.length || (verb < verbs.length && verbs[verb].first < nouns[noun].first);
    const hit = isVerbFirst ? verbs[verb] : nouns[noun];
    const first = scan.sentenceStart(hit.first);
    const end = scan.sentenceEnd(hit.first);
    if (words.namesSomebody(first, end)) found.push(...new SentenceEvents(words, first, end).read());
    while (verb < verbs.length && verbs[verb].first < end) verb++;
    while (noun < nouns.length && nouns[noun].first < end) noun++;
  }
  return found;
}
