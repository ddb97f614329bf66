import { Word } from '../lexicon/categories';
import type { EngineKnowledge } from '../lexicon/engineKnowledge';
import { Characters } from '../text/characters';
import { markCapitalLines, markSentences, type SentenceWords } from '../text/sentences';
import { Tokeniser } from '../text/tokeniser';
import { Vocabulary } from '../text/vocabulary';
import { Scan, ScanTools } from './scan';

/** So many blocks are scanned together, and so many UTF-16 units unless a single block has more: what they need fits into the processor's caches. */
export const MOST_BLOCKS = 32;
export const MOST_UNITS = 4096;

/** Turns blocks into scans. */
export class Scanner {
  readonly characters = new Characters();
  private readonly tokeniser: Tokeniser;
  private readonly sentenceWords: SentenceWords;
  private readonly tools: ScanTools;
  private readonly scans: Scan[] = [];

  constructor(private readonly knowledge: EngineKnowledge) {
    this.tokeniser = new Tokeniser(this.characters, new Vocabulary(knowledge.vocabulary, this.characters));
    this.tools = new ScanTools(knowledge);
    this.sentenceWords = {
      isAbbreviation: (word) => (knowledge.wordCategories[word] & Word.Abbreviation) !== 0,
      isFunctionWord: (word) => (knowledge.wordCategories[word] & Word.FunctionWord) !== 0,
    };
  }

  /** A scan of each of some blocks, of which there are no more than `MOST_BLOCKS` and `MOST_UNITS` allow. The next call takes the scans over. */
  scan(texts: readonly string[]): readonly Scan[] {
    const scans = texts.map((_, i) => (this.scans[i] ??= new Scan(this.knowledge, this.tools)));
    this.tokeniser.readAll(
      texts,
      scans.map(({ tokens }) => tokens),
    );
    for (const { tokens } of scans) {
      markSentences(tokens, this.sentenceWords);
      markCapitalLines(tokens);
    }
    for (const scan of scans) scan.read();
    return scans;
  }
}
