import { Word } from '../lexicon';
import type { Candidate } from '../mentions/candidate';
import type { Scan } from '../mentions/scan';
import { classOf, type Span } from '../model';
import { Gap } from '../text/tokens';
import { mayHoldQuotation, quotedSpans } from './quotationMarks';

/** Whom a cue leaves to be found in the text before: "he said", "it added". */
export type PronounKind = 'person' | 'body';

/** Words in a block and who says them. Offsets are relative to the block. */
export interface LocalQuote extends Span {
  readonly direct: boolean;
  /** Where the speaker is named, null where nobody is. What stands there may be a surname that only the whole text tells. */
  readonly speakerAt: number | null;
  /** Said by the one whom a pronoun means. */
  readonly pronoun: PronounKind | null;
  /** `follows`: said by whoever said the quote before. `turn`: a turn of an interview, if a person is named in front of it. */
  readonly manner: 'cued' | 'follows' | 'turn';
  readonly cue: Span | null;
}

/** Words between a cue and its subject, and between a quotation and its cue. */
const SUBJECT_REACH = 14;
const CUE_REACH = 16;
const SHORTEST_CLAUSE = 3;
const SHORTEST_QUOTATION = 2;
const LONGEST_LABEL = 3;

/** Verbs that report without "that": "X said it would". The others need it: "X denied that". */
const PLAIN_REPORT = /^(?:say|says|said|saying|add|adds|added|claim|claims|claimed|insist|insists|insisted|report|reports|reported)$/;
/** Verbs that may follow what they report: "…, X said". */
const TRAILING_REPORT = /^(?:say|says|said|add|adds|added|report|reports|reported|announced|confirmed|told|claimed|wrote|according)$/;
/** Verbs with somebody told, or a day, between them and "that". */
const DISTANT_THAT = /^(?:told|tells|informed|assured|reminded|warned|said|says|announced|reported|stated)$/;
const DISTANCE_OF_THAT = 6;
/** Cues whose speaker stands behind them. */
const SPEAKER_BEHIND = /^(?:according|quoted|quotes|quoting|cited|cites|citing)$/;
/** "a claimed range" reports nothing, "were said to" has nobody who says it. */
const NO_SUBJECT = /^(?:a|an|the|its|his|her|their|so-called|any|no|widely|was|were|is|are|be|been|being)$/;
const RELATIVE = /^(?:who|which|that)$/;
const SUBJECT_PRONOUN = /^(?:i|we|he|she|they)$/;
const LOCATIVES = /^(?:in|at|near)$/;
/** Forms that are nouns as often as verbs. */
const NOUN_LIKE = /^(?:reports|claims)$/;
/** Those who say something without being named. */
const SOURCES =
  /^(?:sources?|officials?|witnesses|residents|analysts|experts|aides|diplomats?|spokes(?:man|woman|person)|doctors|medics|police)$/;
/** "said today it would" */
const DAYS = /^(?:today|yesterday|tonight|monday|tuesday|wednesday|thursday|friday|saturday|sunday)$/;
/** "claimed responsibility" reports nothing. */
const NO_CLAUSE = /^(?:responsibility|credit|victory|hit)$/;
const PREPOSITIONS = /^(?:on|in|at|by|to|of|for|with|after|before|during|against|from|as|about|through|via|when|while|and|but)$/;

interface Attribution {
  readonly verb: number;
  readonly speakerAt: number | null;
  readonly pronoun: PronounKind | null;
}

/** Direct and reported speech of a block. `mentions` are the block's, in order of the text. */
export function findQuotes(scan: Scan, mentions: readonly Candidate[]): LocalQuote[] {
  return new QuoteReader(scan, mentions).read();
}

class QuoteReader {
  private readonly spans: readonly Span[];
  private readonly actorEnding = new Map<number, Candidate>();
  private readonly actorBeginning = new Map<number, Candidate>();

  constructor(
    private readonly scan: Scan,
    mentions: readonly Candidate[],
  ) {
    const { units, text } = scan.tokens;
    this.spans = mayHoldQuotation(units, text.length) ? quotedSpans(text) : [];
    if (this.spans.length === 0 && !scan.holds(Word.CommunicationVerb)) return;
    for (const mention of mentions) {
      if (classOf(mention.type) !== 'actor') continue;
      this.actorEnding.set(mention.last, mention);
      this.actorBeginning.set(mention.first, mention);
    }
  }

  read(): LocalQuote[] {
    if (this.spans.length === 0 && !this.scan.holds(Word.CommunicationVerb)) return this.turn();
    return [...this.turn(), ...this.direct(), ...this.reported()].sort((a, b) => a.start - b.start || a.end - b.end);
  }

  /** "Lindqvist: Is that true?" */
  private turn(): LocalQuote[] {
    const { tokens } = this.scan;
    for (let i = 1; i <= LONGEST_LABEL && i < tokens.count; i++) {
      if (tokens.gaps[i] & Gap.Colon) {
        const end = tokens.text.trimEnd().length;
        return [{ start: tokens.starts[i], end, direct: true, speakerAt: tokens.starts[i - 1], pronoun: null, manner: 'turn', cue: null }];
      }
      if (!this.scan.isCapitalised(i) || !this.scan.isJoined(i)) break;
    }
    return [];
  }

  private direct(): LocalQuote[] {
    const found: LocalQuote[] = [];
    for (const span of this.spans) {
      const first = this.tokenFrom(span.start);
      const last = this.tokenFrom(span.end) - 1;
      if (last - first + 1 < SHORTEST_QUOTATION) continue;
      const attribution = this.isSecondHalf(first)
        ? (this.attributionBefore(first) ?? this.attributionAfter(last))
        : (this.attributionAfter(last) ?? this.attributionBefore(first));
      if (attribution) found.push(this.quoteOf(span, true, attribution));
      else if (found.length > 0 && this.scan.tokens.gaps[first] & Gap.Sentence) {
        found.push({ ...span, direct: true, speakerAt: null, pronoun: null, manner: 'follows', cue: null });
      }
    }
    return found;
  }

  /** “Now,” he added, “at once.” */
  private isSecondHalf(first: number): boolean {
    const gap = this.scan.tokens.gaps[first];
    return (gap & Gap.Comma) !== 0 && !(gap & Gap.Sentence);
  }

  /** Reported speech: "X said that …", "…, X said", "according to X". */
  private reported(): LocalQuote[] {
    const { tokens } = this.scan;
    const found: LocalQuote[] = [];
    for (let verb = 0; verb < tokens.count; verb++) {
      if (!this.isCue(verb) || this.isInside(verb)) continue;
      const start = this.clauseStart(verb);
      const end = this.clauseEnd(verb);
      // Where a sentence mixes report and quotation, the quoted words say it.
      if (this.spans.some((span) => span.start < tokens.ends[end - 1] + 2 && span.end > tokens.starts[start] - 2)) continue;
      const clause = this.clauseOf(verb, start, end);
      if (!clause) continue;
      const span = { start: tokens.starts[clause.first], end: tokens.ends[clause.last] };
      if (found.some((other) => other.start < span.end && span.start < other.end)) continue;
      const attribution = this.subjectOf(verb, start, end);
      if (attribution) found.push(this.quoteOf(span, false, attribution));
      else if (clause.hasThat || this.hasUnnamedSource(verb))
        found.push(this.quoteOf(span, false, { verb, speakerAt: null, pronoun: null }));
    }
    return found;
  }

  private quoteOf(span: Span, direct: boolean, { verb, speakerAt, pronoun }: Attribution): LocalQuote {
    const { starts, ends } = this.scan.tokens;
    return { start: span.start, end: span.end, direct, speakerAt, pronoun, manner: 'cued', cue: { start: starts[verb], end: ends[verb] } };
  }

  /** “…,” said X; “…,” X said; “…,” X told Y */
  private attributionAfter(last: number): Attribution | null {
    const { tokens } = this.scan;
    const end = Math.min(tokens.count, last + 1 + CUE_REACH);
    for (let i = last + 1; i < end; i++) {
      if (this.isInside(i)) return null;
      // After “Did it?” the cue may look like a sentence; then it is a short one.
      if (tokens.gaps[i] & Gap.Sentence && (i > last + 1 || this.scan.sentenceEnd(i) - i > CUE_REACH)) return null;
      if (this.isCue(i)) return this.subjectOf(i, last + 1, end);
    }
    return null;
  }

  /** X said: “…”; X called it “…” */
  private attributionBefore(first: number): Attribution | null {
    const start = this.startOfCue(first);
    for (let i = first - 1; i >= start; i--) if (!this.isInside(i) && this.isCue(i)) return this.subjectOf(i, start, i);
    return null;
  }

  /** A quotation that is a sentence of its own belongs to the sentence before only behind a colon or comma. */
  private startOfCue(first: number): number {
    const gap = this.scan.tokens.gaps[first];
    if (!(gap & Gap.Sentence)) return this.scan.sentenceStart(first);
    return gap & (Gap.Colon | Gap.Comma) && first > 0 ? this.scan.sentenceStart(first - 1) : first;
  }

  /** Who does the saying: the actor, name or pronoun before the verb, or right behind it. */
  private subjectOf(verb: number, from: number, to: number): Attribution | null {
    const { starts } = this.scan.tokens;
    if (SPEAKER_BEHIND.test(this.scan.lower(verb))) {
      const at = this.actorAfter(verb, 8);
      return at === null ? null : { verb, speakerAt: at, pronoun: null };
    }
    const lowest = Math.max(from, verb - SUBJECT_REACH);
    const apposed = this.apposedPerson(verb, lowest);
    if (apposed) return { verb, speakerAt: apposed.start, pronoun: null };
    for (let i = this.endOfSubject(verb, lowest); i >= lowest; i--) {
      if (this.isInside(i)) continue;
      const mention = this.actorEnding.get(i);
      // "a Hamas representative in Lebanon told": where it was said
      if (mention && LOCATIVES.test(this.scan.lower(mention.first - 1))) continue;
      if (mention)
        return { verb, speakerAt: this.isUnnamedSource(mention, verb) ? null : starts[this.headOf(mention, lowest)], pronoun: null };
      const pronoun = this.pronounAt(i);
      if (pronoun) return { verb, speakerAt: null, pronoun };
      if (i === verb - 1 && this.isLooseName(i)) return { verb, speakerAt: starts[i], pronoun: null };
    }
    const next = this.actorAfter(verb, Math.min(8, to - verb));
    if (next !== null) return { verb, speakerAt: next, pronoun: null };
    return verb + 1 < to && this.isLooseName(verb + 1) ? { verb, speakerAt: starts[verb + 1], pronoun: null } : null;
  }

  /** "X, a trader who fled Mopti, told": what stands between the commas says who X is. Answers the token before them. */
  private endOfSubject(verb: number, lowest: number): number {
    const { gaps } = this.scan.tokens;
    if (!(gaps[verb] & Gap.Comma) || gaps[verb] & (Gap.Quote | Gap.Close)) return verb - 1;
    for (let i = verb - 1; i > lowest; i--) if (gaps[i] & Gap.Comma && !(gaps[i] & Gap.Quote)) return i - 1;
    return verb - 1;
  }

  /** "The minister, X, said": the person whose name fills what stands between the commas. */
  private apposedPerson(verb: number, lowest: number): Candidate | null {
    const { gaps } = this.scan.tokens;
    if (!(gaps[verb] & Gap.Comma) || gaps[verb] & (Gap.Quote | Gap.Close)) return null;
    const mention = this.actorEnding.get(verb - 1);
    const isFilled =
      mention?.type === 'person' && mention.form === 'name' && mention.first > lowest && (gaps[mention.first] & Gap.Comma) !== 0;
    return isFilled ? mention : null;
  }

  /** Offset of the person, else of the actor, named first behind a cue in its sentence. */
  private actorAfter(verb: number, reach: number): number | null {
    const { starts, gaps, count } = this.scan.tokens;
    let actor: number | null = null;
    for (let i = verb + 1; i < count && i - verb <= reach && !(gaps[i] & Gap.Sentence) && !this.isInside(i); i++) {
      const mention = this.actorBeginning.get(i);
      if (mention?.type === 'person') return starts[i];
      if (mention && actor === null) actor = starts[i];
    }
    return actor;
  }

  /** "Colonel X of the FSA's 1st Division told": the person speaks, not the body behind the name. */
  private headOf(mention: Candidate, lowest: number): number {
    if (mention.type === 'person') return mention.first;
    for (let i = mention.first - 1; i >= lowest && !(this.scan.tokens.gaps[i + 1] & Gap.Sentence); i--) {
      const other = this.actorEnding.get(i);
      if (other?.type === 'person') return other.first;
    }
    return mention.first;
  }

  /** "Palestinian medics said": whoever they are, the state is not. Its officials do speak for it. */
  private isUnnamedSource({ form, last }: Candidate, verb: number): boolean {
    return form === 'demonym' && last + 1 < verb && !this.scan.is(verb - 1, Word.GovernmentNoun);
  }

  /** "shipping sources said": somebody without a name. */
  private hasUnnamedSource(verb: number): boolean {
    return verb > 0 && (this.scan.is(verb - 1, Word.PeopleNoun | Word.GovernmentNoun) || SOURCES.test(this.scan.lower(verb - 1)));
  }

  /** A capitalised word alone, which the whole text may know as a surname. */
  private isLooseName(token: number): boolean {
    return this.scan.isCapitalised(token) && !this.scan.is(token, Word.FunctionWord | Word.Calendar | Word.CommonCapital);
  }

  /** "said", and "according" before "to"; "a claimed range" reports nothing. */
  private isCue(token: number): boolean {
    if (!this.scan.is(token, Word.CommunicationVerb)) return false;
    if (this.scan.lower(token) === 'according') return this.scan.lower(token + 1) === 'to';
    if (this.scan.isCapitalised(token) || NO_SUBJECT.test(this.scan.lower(token - 1))) return false;
    return !NOUN_LIKE.test(this.scan.lower(token)) || this.hasSubjectAt(token);
  }

  /** Whether an actor, a name, a pronoun or a closed apposition stands right before a verb. */
  private hasSubjectAt(verb: number): boolean {
    const before = verb - 1;
    if (before < 0) return false;
    const isComma = (this.scan.tokens.gaps[verb] & Gap.Comma) !== 0;
    return isComma || this.actorEnding.has(before) || this.pronounAt(before) !== null || this.isLooseName(before);
  }

  private clauseStart(verb: number): number {
    let start = verb;
    while (start > 0 && !(this.scan.tokens.gaps[start] & (Gap.Sentence | Gap.Colon | Gap.Dash))) start--;
    return start;
  }

  private clauseEnd(verb: number): number {
    const { gaps, count } = this.scan.tokens;
    let end = verb + 1;
    while (end < count && !(gaps[end] & (Gap.Sentence | Gap.Colon))) end++;
    return end;
  }

  /** First and last token of what is reported: behind the verb and its "that", or before the comma in front of the subject. */
  private clauseOf(verb: number, start: number, end: number): { first: number; last: number; hasThat: boolean } | null {
    const word = this.scan.lower(verb);
    const whole = (first: number, last: number, hasThat = false): { first: number; last: number; hasThat: boolean } | null =>
      last - first + 1 >= SHORTEST_CLAUSE ? { first, last, hasThat } : null;
    const comma = this.commaBefore(verb, start);
    if (word === 'according') {
      if (comma > start) return whole(start, comma - 1);
      const next = this.commaAfter(verb, end);
      return next > 0 ? whole(next, end - 1) : null;
    }
    const that = this.thatBehind(verb, end);
    if (that > 0) return whole(that + 1, end - 1, true);
    const next = verb + 1 < end && DAYS.test(this.scan.lower(verb + 1)) ? verb + 2 : verb + 1;
    const isFollowed =
      next < end &&
      !NO_CLAUSE.test(this.scan.lower(next)) &&
      !(this.scan.tokens.gaps[next] & Gap.Comma) &&
      !PREPOSITIONS.test(this.scan.lower(next));
    if (PLAIN_REPORT.test(word) && isFollowed) {
      // "claimed the attack, while …" reports nothing; "who say they act for others, did …" reports up to the comma.
      const stop = this.commaAfter(verb, end);
      const isRelative = RELATIVE.test(this.scan.lower(verb - 1));
      const isClause = SUBJECT_PRONOUN.test(this.scan.lower(next)) || this.hasVerb(next, stop > 0 ? stop : end);
      if (isClause) return whole(next, (isRelative && stop > 0 ? stop : end) - 1);
    }
    return TRAILING_REPORT.test(word) && comma > start ? whole(start, comma - 1) : null;
  }

  private thatBehind(verb: number, end: number): number {
    const reach = DISTANT_THAT.test(this.scan.lower(verb)) ? DISTANCE_OF_THAT : 1;
    for (let i = verb + 1; i < end && i - verb <= reach && !(this.scan.tokens.gaps[i] & Gap.Comma); i++)
      if (this.scan.lower(i) === 'that') return i;
    return -1;
  }

  /** A clause has a verb of its own; what a ministry "announced" without one is a thing. */
  private hasVerb(from: number, to: number): boolean {
    for (let i = from; i < to; i++) if (this.scan.is(i, Word.ActionVerb) || /(?:ed|ing)$/.test(this.scan.lower(i))) return true;
    return false;
  }

  private commaBefore(verb: number, start: number): number {
    for (let i = verb; i > start && verb - i <= SUBJECT_REACH; i--) if (this.scan.tokens.gaps[i] & Gap.Comma) return i;
    return -1;
  }

  private commaAfter(verb: number, end: number): number {
    for (let i = verb + 1; i < end && i - verb <= SUBJECT_REACH; i++) if (this.scan.tokens.gaps[i] & Gap.Comma) return i;
    return -1;
  }

  private pronounAt(token: number): PronounKind | null {
    const word = this.scan.lower(token);
    if (word === 'he' || word === 'she') return 'person';
    return word === 'it' || word === 'they' ? 'body' : null;
  }

  private isInside(token: number): boolean {
    if (this.spans.length === 0) return false;
    const at = this.scan.tokens.starts[token];
    return this.spans.some((span) => at >= span.start && at < span.end);
  }

  /** Index of the first token that begins at or behind an offset. */
  private tokenFrom(offset: number): number {
    let token = 0;
    while (token < this.scan.tokens.count && this.scan.tokens.starts[token] < offset) token++;
    return token;
  }
}
