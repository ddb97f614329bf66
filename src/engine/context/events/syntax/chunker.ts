import { Gap } from '../../../text/tokens';
import { type Chunk, Kind, type NounChunk, type Reference } from './chunks';
import { Part } from '../../../lexicon/grammar';
import { countBehindQualifier } from './counts';
import { markBefore } from './marks';
import { isDate, periodEnd } from './periods';
import { mayBeginVerb, verbGroup } from './verbGroups';
import { preceding, verbBefore } from './precedingKind';
import { isRelative } from './relativeThat';
import { isOnePhrase } from './phraseBounds';
import { isGenitive } from './genitives';
import { behindInsertion, isSomebody, nicknameAhead, skipNaming } from './namings';
import { referenceOf } from './pronouns';
import { join } from './joinedVerbs';
import type { Words } from './words';

/** Divides a sentence, given by its tokens, into noun phrases, verb groups and the small words between them. What stands in brackets is left out. */
export function chunksOf(words: Words, first: number, end: number): Chunk[] {
  return new Chunker(words, first, end).chunks();
}

const NO_MENTIONS: readonly number[] = [];

class Chunker {
  private readonly found: Chunk[] = [];
  private noun: NounChunk | null = null;

  constructor(
    private readonly words: Words,
    private readonly first: number,
    private readonly end: number,
  ) {
    words.scan.latest.keep(this);
  }

  chunks(): Chunk[] {
    const { gaps } = this.words.scan.tokens;
    let depth = 0;
    for (let i = this.first; i < this.end;) {
      const gap = gaps[i];
      if (gap & Gap.Close) depth = 0;
      if (gap & Gap.Open) depth = 1;
      if (depth > 0) {
        i++;
        continue;
      }
      const mark = i > this.first ? markBefore(this.words, i, gap) : null;
      if (mark !== null) this.mark(mark, i);
      i = this.readToken(i);
    }
    return this.found;
  }

  /** Reads what begins at a token; answers the token after it. */
  private readToken(i: number): number {
    const { words } = this;
    const mention = words.mentionAt(i);
    const part = words.part(i);
    const count = mention < 0 ? countBehindQualifier(words, i, this.end) : -1;
    if (count >= 0) return count;
    const period = mention < 0 ? periodEnd(words, i, this.end) : -1;
    if (period >= 0 && !this.isGenitiveAhead(period)) {
      this.noun = null;
      this.dropPreposition();
      return period + 1;
    }
    const behind = this.found.at(-1)?.kind === Kind.Relative && part & Part.Pronoun ? behindInsertion(words, i) : -1;
    if (behind > 0) return behind;
    const nickname = mention < 0 && this.noun && words.isPast(i) && isSomebody(words, this.noun) ? nicknameAhead(words, i) : -1;
    if (nickname >= 0) return nickname + 1;
    const named = skipNaming(words, i);
    if (named > 0) return named;
    if ((mention < 0 || part !== 0) && mayBeginVerb(words, i)) {
      const verb = verbGroup(words, i, this.end, preceding(words, this.found, i));
      if (verb) {
        this.noun = null;
        if (this.found.at(-1)?.kind === Kind.Conjunction) join(verb, verbBefore(this.found), words);
        this.found.push(verb);
        return verb.last + 1;
      }
    }
    if (mention >= 0) return this.addMention(i, mention);
    // "Tuesday's attack", "last week's raids": when it was belongs to the phrase.
    if (this.isGenitiveAhead(i) && (isDate(words, i, this.end) || part & (Part.Period | Part.Time))) {
      this.addNoun(i, i);
      return i + 1;
    }
    if (part !== 0) {
      const next = this.readSmallWord(i, part);
      if (next > 0) return next;
    }
    if (isDate(words, i, this.end)) {
      this.noun = null;
      this.dropPreposition();
      return i + 1;
    }
    if (words.isAdverb(i)) return i + 1;
    this.addNoun(i, i);
    return i + 1;
  }

  /** "last week", "two years": no phrase that does anything. */
  private dropPeriod(): void {
    const { noun } = this;
    this.noun = null;
    if (!noun || this.found.at(-1) !== noun) return;
    const mention = noun.mentions.at(-1);
    if (mention === undefined) {
      this.found.pop();
      this.dropPreposition();
    } else noun.last = this.words.mentions[mention].last;
  }

  /** The "on" of "on Monday". */
  private dropPreposition(): void {
    if (this.found.at(-1)?.kind === Kind.Preposition) this.found.pop();
  }

  private readSmallWord(i: number, part: number): number {
    const { words } = this;
    if (part & Part.Period) {
      this.dropPeriod();
      return i + 1;
    }
    if (part & Part.Pronoun) return this.addPronoun(i);
    if (this.isAsWellAs(i)) return this.mark(Kind.Conjunction, i, i + 2);
    if (part & Part.Relative && isRelative(words, this.found, i, this.end)) return this.mark(Kind.Relative, i);
    if (part & Part.Subordinator) return this.mark(Kind.Subordinator, i);
    if (part & Part.Condition) return this.mark(Kind.Subordinator, i);
    if (part & Part.Conjunction) return this.mark(Kind.Conjunction, i);
    if (part & (Part.Preposition | Part.To)) return this.mark(Kind.Preposition, i);
    if (part & Part.Time) {
      this.noun = null;
      return i + 1;
    }
    if (part & (Part.Negation | Part.Adverb)) return i + 1;
    if (part & Part.Determiner) {
      // "nine other countries"
      if (!this.endsInCount(i)) this.noun = null;
      // "praised her for it"
      if (words.is(i + 1, Part.Preposition | Part.To | Part.Conjunction) && part & Part.Possessive) return this.addPronoun(i);
      if (part & Part.Possessive && words.isSpaced(i + 1)) this.addNoun(i, i, referenceOf(words, i), true);
      else this.addNoun(i, i);
      return i + 1;
    }
    return -1;
  }

  private endsInCount(i: number): boolean {
    return (
      this.noun !== null &&
      this.noun.last === i - 1 &&
      this.noun.mentions.length === 0 &&
      this.words.isNumber(i - 1) &&
      this.words.isSpaced(i)
    );
  }

  private isGenitiveAhead(token: number): boolean {
    return token + 1 < this.end && isGenitive(this.words, token + 1);
  }

  private addMention(i: number, mention: number): number {
    const { last } = this.words.mentions[mention];
    // "sending Azerbaijan 12 F-16s": a number behind a name begins what is sent.
    const noun = this.addNoun(i, Math.min(last, this.end - 1));
    // Most phrases have one mention or none, and a list that is pushed to gets room for many.
    if (noun.mentions.length === 0) noun.mentions = [mention];
    else noun.mentions = [...noun.mentions, mention];
    return Math.min(last, this.end - 1) + 1;
  }

  private addPronoun(i: number): number {
    this.noun = null;
    const noun = this.addNoun(i, i);
    noun.pronoun = referenceOf(this.words, i);
    this.noun = null;
    return i + 1;
  }

  private addNoun(first: number, last: number, pronoun: Reference | null = null, isPossessive = false): NounChunk {
    const { words } = this;
    const joins = this.noun !== null && this.found.at(-1) === this.noun && isOnePhrase(words, this.found, this.noun, first);
    if (this.noun === null || !joins) {
      this.noun = { kind: Kind.Noun, first, last, mentions: NO_MENTIONS, pronoun, isPossessive };
      this.found.push(this.noun);
    } else this.noun.last = last;
    if (words.is(first, Part.Time)) this.noun.last = last;
    return this.noun;
  }

  private mark(
    kind: Kind.Preposition | Kind.Conjunction | Kind.Comma | Kind.Relative | Kind.Subordinator | Kind.Break,
    token: number,
    last = token,
  ): number {
    this.noun = null;
    // "Iran, too, opposes": what stood between the two commas is left out, and so are they.
    if (kind === Kind.Comma && this.found.at(-1)?.kind === Kind.Comma) this.found.pop();
    else this.found.push({ kind, first: token, last });
    return last + 1;
  }

  private isAsWellAs(token: number): boolean {
    const { scan } = this.words;
    return token + 2 < this.end && scan.lower(token) === 'as' && scan.lower(token + 1) === 'well' && scan.lower(token + 2) === 'as';
  }
}
