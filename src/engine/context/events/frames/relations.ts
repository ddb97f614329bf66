import { Word } from '../../../lexicon/categories';
import { Stand } from '../syntax/chunks';
import { Deed } from '../../../lexicon/deedWords';
import { Sort } from '../../../lexicon/grammar';
import { participantsOf } from '../participants';
import { behind, type Filled, type Scene } from './scene';
import type { Sentence } from '../syntax/sentence';

const FREED = Word.PeopleNoun | Word.Role | Word.Rank | Word.ActorNoun;
const KEPT: Readonly<Record<string, Sort>> = { SANCTION: Sort.Ties | Sort.Envoy, SUPPORT: Sort.Bonds, CONCEDE: Sort.Curbs };

const CLOSED = /^(?:clos|shut|seal|reopen)/;

/** "suspended aid to X", "restored relations with X", "eased sanctions on X", "froze its assets": what is kept with somebody, or laid on him. */
export function relate({ sentence, chunk, type, subject, patient, phrases }: Scene): Filled | null {
  // "in a bid to strengthen ties" tells of none.
  if (type === 'SUPPORT' && chunk.stand === Stand.Infinitive) return null;
  const isClosed = CLOSED.test(sentence.words.scan.lower(chunk.head));
  const kept = patient.filter((noun) => (isClosed ? isBorder(sentence, noun) : sentence.isHead(noun, KEPT[type] ?? 0)));
  if (kept.length === 0) return null;
  const others = behind(sentence, phrases, /^(?:with|to|from|on|against|for|between)$/).actors;
  const recipients = others.length > 0 ? others : participantsOf(sentence, kept, false).actors;
  const { instruments } = participantsOf(sentence, kept, false);
  if (subject.actors.length > 0) return { type, actors: subject.actors, recipients, instruments };
  return null;
}

const isBorder = (sentence: Sentence, at: number): boolean => sentence.words.tells(sentence.noun(at)?.last ?? -1, Deed.Border);

/** "released two citizens", "was released from prison": those who are let go. A statement, a video or funds are released too. */
export function free({ sentence, type, subject, patient, phrases }: Scene): Filled | null {
  if (!patient.some((noun) => isSomebody(sentence, noun))) return null;
  const object = participantsOf(sentence, patient, false).actors;
  const recipients = object.length > 0 ? object : behind(sentence, phrases, /^(?:from|of|to)$/).actors;
  return { type, actors: subject.actors, recipients, instruments: [] };
}

function isSomebody(sentence: Sentence, at: number): boolean {
  const { words } = sentence;
  const noun = sentence.noun(at);
  if (!noun) return false;
  if (noun.pronoun !== null || words.isNumber(noun.last) || words.scan.isCapitalised(noun.last)) return true;
  if (sentence.isHead(at, Sort.Acting | Sort.Crowd | Sort.Vessel)) return true;
  return [at, sentence.ofPhrase(at)].some((one) => words.scan.is(sentence.noun(one)?.last ?? -1, FREED));
}

/** "Thousands marched against the government": a crowd, that is no actor. */
export function assemble({ sentence, verb, type, phrases }: Scene): Filled | null {
  const isCrowd = sentence.subjectOf(verb).some((noun) => sentence.isHead(noun, Sort.Crowd));
  const against = phrases.filter(({ preposition }) => /^(?:against|outside|to|on|at|over|before)$/.test(preposition));
  if (!isCrowd || against.length === 0) return null;
  return { type, actors: [], recipients: behind(sentence, against, /./).actors, instruments: [] };
}
