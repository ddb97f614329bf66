import { Word } from '../../lexicon';
import { Gap } from '../../text/tokens';
import { LONGEST_QUALIFIER, qualifierEnd } from '../qualifiers';
import { type Chunk, Kind, type NounChunk, type Reference } from './chunks';
import { Part } from './grammar';
import { mayBeginVerb, type PrecedingKind, verbGroup } from './verbGroups';
import type { Words } from './words';

const BREAKS = Gap.Colon | Gap.Dash | Gap.EndMark | Gap.Break;

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
  ) {}

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
      if (i > this.first) this.readGap(i, gap);
      i = this.readToken(i);
    }
    return this.found;
  }

  /** The marks before a token. */
  private readGap(token: number, gap: number): void {
    if (gap & BREAKS || (gap & Gap.Quote && gap & Gap.Comma && this.endsQuotation(token))) this.mark(Kind.Break, token);
    else if (gap & Gap.Comma && !this.isThousands(token)) this.mark(Kind.Comma, token);
  }

  /** “…,” he said: a comma before the mark ends what is quoted; one behind it does not. */
  private endsQuotation(token: number): boolean {
    const { text, starts, ends } = this.words.scan.tokens;
    const comma = text.indexOf(',', ends[token - 1]);
    return comma === ends[token - 1] && comma < starts[token];
  }

  private isThousands(token: number): boolean {
    return this.words.isNumber(token) && this.words.isNumber(token - 1) && !(this.words.scan.tokens.gaps[token] & Gap.Space);
  }

  /** Reads what begins at a token; answers the token after it. */
  private readToken(i: number): number {
    const { words } = this;
    const mention = words.mentionAt(i);
    const part = words.part(i);
    // "over 30 soldiers", "at least two": how many belongs to the phrase.
    if (mention < 0 && this.isNumberNear(i)) {
      const number = qualifierEnd(words.scan, i);
      if (number > 0 && number < this.end && words.isNumber(number)) return number;
    }
    if ((mention < 0 || part !== 0) && mayBeginVerb(words, i)) {
      const verb = verbGroup(words, i, this.end, this.preceding(i));
      if (verb) {
        this.noun = null;
        this.found.push(verb);
        return verb.last + 1;
      }
    }
    if (mention >= 0) return this.addMention(i, mention);
    // "Tuesday's attack", "last week's raids": when it was belongs to the phrase.
    if (this.isGenitiveAhead(i) && (this.isDate(i) || part & (Part.Period | Part.Time))) {
      this.addNoun(i, i);
      return i + 1;
    }
    if (part !== 0) {
      const next = this.readSmallWord(i, part);
      if (next > 0) return next;
    }
    if (this.isDate(i)) {
      this.noun = null;
      this.dropPreposition();
      return i + 1;
    }
    if (words.isAdverb(i)) return i + 1;
    this.addNoun(i, i);
    return i + 1;
  }

  /** Whether a number stands where a qualifier that begins at a token may end. */
  private isNumberNear(i: number): boolean {
    for (let next = i + 1; next <= i + LONGEST_QUALIFIER && next < this.end; next++) if (this.words.isNumber(next)) return true;
    return false;
  }

  /** "Monday", "July 12". */
  private isDate(i: number): boolean {
    return this.isCalendar(i) || (this.words.isNumber(i) && (this.isCalendar(i - 1) || this.isCalendar(i + 1)));
  }

  private isCalendar(token: number): boolean {
    const { scan } = this.words;
    return token >= 0 && token < this.end && scan.is(token, Word.Calendar) && scan.isCapitalised(token);
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
    if (part & Part.Relative && this.isRelative(i)) return this.mark(Kind.Relative, i);
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
      this.noun = null;
      // "praised her for it"
      if (words.is(i + 1, Part.Preposition | Part.To | Part.Conjunction) && part & Part.Possessive) return this.addPronoun(i);
      if (part & Part.Possessive && words.isSpaced(i + 1)) this.addNoun(i, i, referenceOf(words, i), true);
      else this.addNoun(i, i);
      return i + 1;
    }
    return -1;
  }

  /** "that" joins a clause to a noun where a verb follows, and else begins one. */
  private isRelative(i: number): boolean {
    if (this.words.scan.lower(i) !== 'that') return true;
    const before = this.found.at(-1);
    if (before?.kind !== Kind.Noun || !this.words.isSpaced(i)) return false;
    return verbGroup(this.words, i + 1, this.end, 'relative') !== null;
  }

  private preceding(i: number): PrecedingKind {
    const before = this.found.at(-1);
    if (!before || before.kind === Kind.Break) return 'none';
    if (before.kind === Kind.Relative) return 'relative';
    if (before.kind === Kind.Verb) return before.isCopula ? 'none' : 'verb';
    if (before.kind === Kind.Preposition) return 'preposition';
    if (before.kind !== Kind.Noun) return 'none';
    const { words } = this;
    if (before.pronoun && !before.isPossessive) return 'pronoun';
    // "Should Iran attack", "Did Iran attack": the verb comes behind its subject.
    const [first, second] = this.found;
    if (second === before && first.kind === Kind.Verb && first.isCopula) return 'pronoun';
    // "France and Poland sign"
    if (this.found.at(-2)?.kind === Kind.Conjunction && this.found.at(-3)?.kind === Kind.Noun && words.mentionAt(before.last) >= 0)
      return 'plural';
    const last = before.last;
    if (words.is(last, Part.Determiner) && words.mentionAt(last) < 0) return 'determined';
    const mention = words.mentionAt(last);
    if (words.scan.tokens.gaps[i] & Gap.Hyphen) return 'determined';
    if (mention >= 0)
      return this.isModifier(mention, last)
        ? 'modifier'
        : words.mentions[mention].unknown?.kind === 'generic' && words.isPlural(last)
          ? 'plural'
          : 'noun';
    if (this.isGenitive(last)) return 'determined';
    // "hit two large naval targets": a verb that acts on something is followed by no other.
    const verb = this.found.at(-2);
    const isObject = verb?.kind === Kind.Verb && verb.event !== null && verb.event.frame !== 'request' && verb.event.frame !== 'commit';
    return isObject || words.isPlural(last) || words.isNumber(last) || words.scan.is(last, Word.PeopleNoun) ? 'plural' : 'noun';
  }

  /** "Israeli strikes", "rocket attacks": what stands before belongs to the noun behind it. */
  private isModifier(mention: number, last: number): boolean {
    const { form, unknown } = this.words.mentions[mention];
    if (form === 'demonym')
      return !this.words.isPlural(last) || this.words.scan.tokens.text.charCodeAt(this.words.scan.tokens.starts[last]) > 96;
    return unknown?.kind === 'generic' && !this.words.isPlural(last);
  }

  private isGenitiveAhead(token: number): boolean {
    return token + 1 < this.end && this.isGenitive(token + 1);
  }

  private isGenitive(token: number): boolean {
    return this.words.scan.tokens.gaps[token] === Gap.Apostrophe;
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
    const joins = this.noun !== null && this.found.at(-1) === this.noun && this.isOnePhrase(this.noun, first);
    if (this.noun === null || !joins) {
      this.noun = { kind: Kind.Noun, first, last, mentions: NO_MENTIONS, pronoun, isPossessive };
      this.found.push(this.noun);
    } else this.noun.last = last;
    if (words.is(first, Part.Time)) this.noun.last = last;
    return this.noun;
  }

  /** A number behind a name begins another phrase: "gave Ukraine 31 tanks". */
  private isOnePhrase(noun: NounChunk, token: number): boolean {
    // "In Buenos Aires General Galtieri …": a rank behind a place begins another phrase.
    if (this.words.isName(token) && this.words.scan.is(token, Word.Rank | Word.Title) && this.found.at(-2)?.kind === Kind.Preposition) {
      if (this.words.isName(noun.last) && noun.mentions.length === 0) return false;
    }
    const mention = this.words.mentionAt(noun.last);
    if (mention < 0 || !this.words.isNumber(token) || this.words.mentionAt(token) >= 0) return true;
    return this.words.mentions[mention].form === 'demonym';
  }

  private mark(
    kind: Kind.Preposition | Kind.Conjunction | Kind.Comma | Kind.Relative | Kind.Subordinator | Kind.Break,
    token: number,
    last = token,
  ): number {
    this.noun = null;
    this.found.push({ kind, first: token, last });
    return last + 1;
  }

  private isAsWellAs(token: number): boolean {
    const { scan } = this.words;
    return token + 2 < this.end && scan.lower(token) === 'as' && scan.lower(token + 1) === 'well' && scan.lower(token + 2) === 'as';
  }
}

function referenceOf(words: Words, token: number): Reference | null {
  switch (words.scan.lower(token)) {
    case 'he':
    case 'she':
    case 'him':
    case 'his':
    case 'her':
      return 'person';
    case 'it':
    case 'its':
      return 'body';
    case 'they':
    case 'them':
    case 'their':
      return 'group';
    case 'i':
    case 'we':
    case 'me':
    case 'us':
    case 'our':
    case 'my':
      return 'speaker';
    default:
      return null;
  }
}
