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
}

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
    const drafts = scans.map((scan, i) => draftOf(scan, introductions[i], settle(found[i], scan)));
    return drafts.map((draft) => this.finish(draft));
  }

  /** All that the detectors take for mentions in a block, and what of it stays where they overlap; for explanations. */
  candidates(text: string): { readonly all: readonly Candidate[]; readonly kept: readonly Candidate[] } {
    const [scan] = this.scanner.scan([text]);
    const [all] = detectAll([scan], [new Introductions(scan)]);
    return { all, kept: settle(all, scan) };
  }

  private finish({ scan, candidates, actual, mentions, counts }: Draft): BlockReading {
    const { text } = scan.tokens;
    const language = this.languageOf(text, counts);
    if (language !== null && language !== 'en') return foreignReading(text, language, mentions, counts.words);
    const { loose, acronyms } = readLooseNames(scan, candidates, actual);
    const places =
      candidates.length > actual.length ? candidates.filter((c) => c.isPlace).map(({ start, end, known }) => ({ start, end, known })) : [];
    const measures = findMeasures(scan, actual).map((measure) => ownedBy(measure, measure.owner && actual.indexOf(measure.owner)));
    return {
      mentions,
      places: compact(places),
      sentences: mentions.length > 0 || loose.length > 0 ? sentencesOf(scan.tokens) : [],
      loose: compact(loose),
      acronyms: compact(acronyms),
      conflictEvidence: counts.evidence + conflictEvidence(actual),
      words: counts.words,
      language,
      measures: compact(measures),
      quotes: compact(findQuotes(scan, actual)),
      events: compact(findEvents(scan, actual, this.wordColumns)),
      fences: compact(fenceLines(text)),
    };
  }

  private languageOf(text: string, { words, functionWords }: WordCounts): string | null {
    if (functionWords < words * ENGLISH_SHARE) return this.foreign.languageOf(text);
    return words > 0 ? 'en' : null;
  }
}

function draftOf(scan: Scan, introductions: Introductions, candidates: readonly Candidate[]): Draft {
  const actual = candidates.filter((c) => !c.isPlace);
  const mentions = compact(actual.map((c) => localMention(scan, introductions, c)));
  return { scan, candidates, actual, mentions, counts: countWords(scan) };
}

function sentencesOf({ gaps, starts, count }: Tokens): readonly number[] {
  const sentences: number[] = [];
  for (let i = 0; i < count; i++) if (i === 0 || gaps[i] & Gap.Sentence) sentences.push(starts[i]);
  return compact(sentences);
}

/** What is read of a block in another language: the names of the knowledge alone. */
function foreignReading(text: string, language: string, mentions: readonly LocalMention[], words: number): BlockReading {
  const names = mentions.filter(({ by, needsSupport, known }) => by === 'gazetteer' && !needsSupport && known.length > 0);
  const none = { places: [], sentences: [], loose: [], acronyms: [], measures: [], quotes: [], events: [] };
  return {
    ...none,
    mentions: names.map((name) => ({ ...name, roles: NO_ROLES })),
    conflictEvidence: 0,
    words,
    language,
    fences: fenceLines(text),
  };
}
