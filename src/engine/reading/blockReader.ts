import { compact } from '../compact';
import { findEvents } from '../context/events/findEvents';
import { WordColumns } from '../context/events/syntax/wordColumns';
import { findMeasures } from '../context/measures/findMeasures';
import { ownedBy } from '../context/measures/localMeasure';
import { findQuotes } from '../context/quotes/findQuotes';
import type { EngineKnowledge } from '../lexicon/engineKnowledge';
import type { Candidate } from '../mentions/candidate';
import { detectAll } from '../mentions/detectors';
import { Introductions } from '../mentions/introductions';
import type { Scan } from '../mentions/scan';
import { Scanner } from '../mentions/scanner';
import { settle } from '../mentions/settle';
import { ForeignLanguages } from '../text/foreign';
import { fenceLines } from '../text/markup';
import { Gap, type Tokens } from '../text/tokens';
import type { BlockReading, LocalMention } from './blockReading';
import { localMention, NO_ROLES } from './localMention';
import { readLooseNames } from './looseNames';
import { conflictEvidence, countWords, type WordCounts } from './wordCounts';

/** English prose has four function words in ten; lists and tables have fewer, other languages hardly any. */
const ENGLISH_SHARE = 0.15;

/** What is found in a block before its language is known. */
interface Draft {
  readonly scan: Scan;
  /** What is a mention or a place, in order of the text, and the mentions alone. */
  readonly candidates: readonly Candidate[];
  readonly actual: readonly Candidate[];
  readonly mentions: readonly LocalMention[];
  readonly counts: WordCounts;
  readonly language: string | null;
}

/** What is read of a block in English, or in no language that shows. */
type Details = Pick<BlockReading, 'loose' | 'acronyms' | 'measures' | 'quotes' | 'events'>;

/** Reads blocks. Holds only what is reused from block to block; the reading of a block depends on its text alone. */
export class BlockReader {
  private readonly scanner: Scanner;
  private readonly foreign: ForeignLanguages;
  private readonly wordColumns = new WordColumns();

  constructor(knowledge: EngineKnowledge) {
    this.scanner = new Scanner(knowledge);
    this.foreign = new ForeignLanguages(this.scanner.characters);
  }

  read(text: string): BlockReading {
    return this.readAll([text])[0];
  }

  /** Reads some blocks together, which is faster; no more of them than `Scanner.scan` takes. */
  readAll(texts: readonly string[]): readonly BlockReading[] {
    const scans = this.scanner.scan(texts);
    const introductions = scans.map((scan) => new Introductions(scan));
    const found = detectAll(scans, introductions);
    const drafts = scans.map((scan, i) => this.draft(scan, introductions[i], settle(found[i], scan)));
    const details = this.detail(drafts.filter(isReadable));
    let next = 0;
    return drafts.map((draft) => (isReadable(draft) ? readingOf(draft, details[next++]) : foreignReading(draft)));
  }

  /** All that the detectors take for mentions in a block, and what of it stays where they overlap; for explanations. */
  candidates(text: string): { readonly all: readonly Candidate[]; readonly kept: readonly Candidate[] } {
    const [scan] = this.scanner.scan([text]);
    const [all] = detectAll([scan], [new Introductions(scan)]);
    return { all, kept: settle(all, scan) };
  }

  private draft(scan: Scan, introductions: Introductions, candidates: readonly Candidate[]): Draft {
    const actual = candidates.filter((c) => !c.isPlace);
    const mentions = compact(actual.map((c) => localMention(scan, introductions, c)));
    const counts = countWords(scan);
    return { scan, candidates, actual, mentions, counts, language: this.languageOf(scan.tokens.text, counts) };
  }

  /** One step after the other for all blocks, so that its code stays in the processor's caches. */
  private detail(drafts: readonly Draft[]): Details[] {
    const names = drafts.map(({ scan, candidates, actual }) => readLooseNames(scan, candidates, actual));
    const measures = drafts.map(({ scan, actual }) =>
      findMeasures(scan, actual).map((measure) => ownedBy(measure, measure.owner && actual.indexOf(measure.owner))),
    );
    const quotes = drafts.map(({ scan, actual }) => findQuotes(scan, actual));
    const events = drafts.map(({ scan, actual }) => findEvents(scan, actual, this.wordColumns));
    return names.map(({ loose, acronyms }, i) => ({ loose, acronyms, measures: measures[i], quotes: quotes[i], events: events[i] }));
  }

  private languageOf(text: string, { words, functionWords }: WordCounts): string | null {
    if (functionWords < words * ENGLISH_SHARE) return this.foreign.languageOf(text);
    return words > 0 ? 'en' : null;
  }
}

const isReadable = ({ language }: Draft): boolean => language === null || language === 'en';

function readingOf({ scan, candidates, actual, mentions, counts, language }: Draft, details: Details): BlockReading {
  const places = candidates.length > actual.length ? candidates.filter((c) => c.isPlace) : [];
  return {
    mentions,
    places: compact(places.map(({ start, end, known }) => ({ start, end, known }))),
    sentences: mentions.length > 0 || details.loose.length > 0 ? sentencesOf(scan.tokens) : [],
    loose: compact(details.loose),
    acronyms: compact(details.acronyms),
    conflictEvidence: counts.evidence + conflictEvidence(actual),
    words: counts.words,
    language,
    measures: compact(details.measures),
    quotes: compact(details.quotes),
    events: compact(details.events),
    fences: compact(fenceLines(scan.tokens.text)),
  };
}

/** Where the sentences of a block begin. */
function sentencesOf({ gaps, starts, count }: Tokens): readonly number[] {
  const sentences: number[] = [];
  for (let i = 0; i < count; i++) if (i === 0 || gaps[i] & Gap.Sentence) sentences.push(starts[i]);
  return compact(sentences);
}

/** What is read of a block in another language: the names of the knowledge alone. */
function foreignReading({ scan, mentions, counts, language }: Draft): BlockReading {
  const names = mentions.filter(({ by, needsSupport, known }) => by === 'gazetteer' && !needsSupport && known.length > 0);
  return {
    mentions: names.map((name) => ({ ...name, roles: NO_ROLES })),
    places: [],
    sentences: [],
    loose: [],
    acronyms: [],
    conflictEvidence: 0,
    words: counts.words,
    language,
    measures: [],
    quotes: [],
    events: [],
    fences: fenceLines(scan.tokens.text),
  };
}
