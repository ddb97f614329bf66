import { Word } from '../../lexicon/categories';
import { VerbForm } from '../../lexicon/eventFrames';
import { classOf } from '../../model';
import { Gap } from '../../text/tokens';
import { LONGEST_QUALIFIER, qualifierEnd } from '../measures/qualifiers';
import { type Chunk, Kind, type NounChunk, type Reference, Stand, type VerbChunk } from './chunks';
import { Part, Sort } from '../../lexicon/grammar';
import { periodEnd } from './periods';
import { isObjectAhead, mayBeginVerb, type PrecedingKind, verbGroup } from './verbGroups';
import type { Words } from './words';

const BREAKS = Gap.Colon | Gap.Dash | Gap.EndMark | Gap.Break;

/** Divides a sentence, given by its tokens, into noun phrases, verb groups and the small words between them. What stands in brackets is left out. */
export function chunksOf(words: Words, first: number, end: number): Chunk[] {
  return new Chunker(words, first, end).chunks();
}

const WHAT = 'what';
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
      const isCount = words.isNumber(number) || (words.is(number, Part.Determiner) && words.isNumber(number + 1));
      if (number > 0 && number < this.end && isCount) return number;
    }
    const period = mention < 0 ? periodEnd(words, i, this.end) : -1;
    if (period >= 0 && !this.isGenitiveAhead(period)) {
      this.noun = null;
      this.dropPreposition();
      return period + 1;
    }
    const named = this.skipNaming(i);
    if (named > 0) return named;
    if ((mention < 0 || part !== 0) && mayBeginVerb(words, i)) {
      const verb = verbGroup(words, i, this.end, this.preceding(i));
      if (verb) {
        this.noun = null;
        this.found.push(this.found.at(-1)?.kind === Kind.Conjunction ? joined(verb, this.verbBefore(), words) : verb);
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

  /** The end of "what it called", "what Israel describes as", where a noun phrase follows; -1 for none. */
  private skipNaming(i: number): number {
    const { words } = this;
    const { starts, ends } = words.scan.tokens;
    if (ends[i] - starts[i] !== WHAT.length || words.scan.lower(i) !== WHAT) return -1;
    const mention = words.mentionAt(i + 1);
    const verb = words.is(i + 1, Part.Pronoun) ? i + 2 : mention >= 0 ? words.mentions[mention].last + 1 : -1;
    if (verb < 0 || !words.isSpaced(verb)) return -1;
    const word = words.scan.lower(verb);
    if (/^(?:calls?|called|terms?|termed)$/.test(word)) return verb + 1;
    return /^(?:describes?|described)$/.test(word) && words.scan.lower(verb + 1) === 'as' ? verb + 2 : -1;
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

  /** "that" joins a clause to a noun where a verb follows, and else begins one. */
  private isRelative(i: number): boolean {
    if (this.words.scan.lower(i) !== 'that') return true;
    const before = this.found.at(-1);
    if (before?.kind !== Kind.Noun || !this.words.isSpaced(i)) return false;
    if (verbGroup(this.words, i + 1, this.end, 'relative') !== null) return true;
    // "the attack that Iran launched", but "told Iran that …", "a report that …"
    const verb = this.found.at(-2);
    const isTold = verb?.kind === Kind.Verb && (verb.event !== null || this.words.scan.is(verb.head, Word.CommunicationVerb));
    return !isTold && !this.words.isOf(before.last, Sort.Content) && !this.isActor(before.last);
  }

  private isActor(token: number): boolean {
    const mention = this.words.mentionAt(token);
    return mention >= 0 && classOf(this.words.mentions[mention].type) === 'actor';
  }

  private preceding(i: number): PrecedingKind {
    const before = this.found.at(-1);
    if (!before || before.kind === Kind.Break) return 'none';
    if (before.kind === Kind.Relative) return 'relative';
    // "attacked retreating troops": no deed behind a blow.
    if (before.kind === Kind.Verb) return before.isCopula ? 'none' : before.event?.type === 'ASSAULT' ? 'determined' : 'verb';
    if (before.kind === Kind.Preposition) return 'preposition';
    if (before.kind === Kind.Comma && this.closesApposition()) return 'apposition';
    if (before.kind === Kind.Conjunction) return this.verbBefore() ? 'conjunction' : 'none';
    if (before.kind !== Kind.Noun) return 'none';
    const { words } = this;
    if (before.pronoun && !before.isPossessive) return 'pronoun';
    // "Should Iran attack", "Did Iran attack": the verb comes behind its subject.
    const [first, second] = this.found;
    if (second === before && first.kind === Kind.Verb && first.isCopula) return 'pronoun';
    // "which Russia supports", "demanded that Russia withdraw"
    if (this.leadsToVerb()) return 'pronoun';
    if (this.hasPluralHead(before)) return 'plural';
    const last = before.last;
    if (words.is(last, Part.Determiner) && words.mentionAt(last) < 0) return 'determined';
    const mention = words.mentionAt(last);
    if (words.scan.tokens.gaps[i] & Gap.Hyphen) return 'determined';
    if (mention >= 0) return this.isModifier(mention, last) ? 'modifier' : this.isPluralName(before, mention) ? 'plural' : 'noun';
    if (this.isGenitive(last)) return 'determined';
    // "hit two large naval targets": a verb that acts on something is followed by no other.
    const verb = this.found.at(-2);
    // "three captured American soldiers"
    if (words.isNumber(last) && words.isPast(i) && words.isSpaced(i + 1) && words.part(i + 1) === 0) return 'determined';
    const isObject = verb?.kind === Kind.Verb && verb.event !== null && verb.event.frame !== 'request' && verb.event.frame !== 'commit';
    return isObject || words.isPlural(last) || words.isNumber(last) || words.scan.is(last, Word.PeopleNoun) ? 'plural' : 'noun';
  }

  /** "David Barnea, the head of the Mossad,": the verb is still to come. */
  private closesApposition(): boolean {
    for (let i = this.found.length - 2; i >= 0; i--) {
      const { kind } = this.found[i];
      if (kind === Kind.Comma) return this.found[i - 1]?.kind === Kind.Noun && this.found[i + 1].kind === Kind.Noun;
      if (kind !== Kind.Noun && kind !== Kind.Preposition) return false;
    }
    return false;
  }

  private verbBefore(): VerbChunk | null {
    for (let i = this.found.length - 1; i >= 0; i--) {
      const chunk = this.found[i];
      if (chunk.kind === Kind.Verb) return chunk;
      if (chunk.kind === Kind.Break) return null;
    }
    return null;
  }

  /** What stands before the last noun phrase asks for a verb behind it. */
  private leadsToVerb(): boolean {
    const lead = this.found.at(-2);
    if (lead?.kind === Kind.Relative) return this.words.scan.lower(lead.first) !== 'who';
    if (lead?.kind !== Kind.Subordinator || this.words.scan.lower(lead.first) !== 'that') return false;
    const verb = this.found.at(-3);
    return verb?.kind === Kind.Verb && verb.event?.frame === 'request';
  }

  /** "France and Poland sign", "members of the union refuse". */
  private hasPluralHead(last: NounChunk): boolean {
    const { words, found } = this;
    const joint = found.at(-2);
    const head = found.at(-3);
    if (head?.kind !== Kind.Noun) return false;
    if (joint?.kind === Kind.Conjunction) return words.mentionAt(last.last) >= 0;
    const isOf = joint?.kind === Kind.Preposition && words.scan.lower(joint.first) === 'of';
    return isOf && (words.scan.is(head.last, Word.PeopleNoun) || words.isOf(head.last, Sort.Acting)) && words.isPlural(head.last);
  }

  /** "Israeli strikes", "rocket attacks": what stands before belongs to the noun behind it. */
  private isModifier(mention: number, last: number): boolean {
    const { form, unknown } = this.words.mentions[mention];
    if (form === 'demonym')
      return !this.words.isPlural(last) || this.words.scan.tokens.text.charCodeAt(this.words.scan.tokens.starts[last]) > 96;
    return unknown?.kind === 'generic' && !this.words.isPlural(last);
  }

  /** "drones", "Palestinians", "the Houthis". */
  private isPluralName({ first, last }: NounChunk, mention: number): boolean {
    if (!this.words.isPlural(last)) return false;
    const { unknown, type, form } = this.words.mentions[mention];
    if (unknown?.kind === 'generic' || type === 'people' || form === 'demonym') return true;
    return type === 'armed-group' && this.words.is(first, Part.Determiner);
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
    // "the coordinator in Sudan Clementine Nkweta-Salami"
    if (this.beginsPerson(token) && this.isState(noun.last) && this.found.at(-2)?.kind === Kind.Preposition) return false;
    // "Under the plan Israeli forces …"
    if (this.words.mentionAt(token) >= 0 && this.words.isOf(noun.last, Sort.Document) && this.found.at(-2)?.kind === Kind.Preposition)
      return false;
    const mention = this.words.mentionAt(noun.last);
    if (mention < 0 || !this.words.isNumber(token) || this.words.mentionAt(token) >= 0) return true;
    return this.words.mentions[mention].form === 'demonym';
  }

  private beginsPerson(token: number): boolean {
    const mention = this.words.mentionAt(token);
    return mention >= 0 && this.words.mentions[mention].type === 'person' && !this.isGenitive(token);
  }

  private isState(token: number): boolean {
    const mention = this.words.mentionAt(token);
    if (mention < 0) return false;
    const { type, form, last } = this.words.mentions[mention];
    return type === 'state' && form !== 'demonym' && last === token;
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

/** "to seize ships and detain crews", "would bomb and invade", "was arrested and beaten": what leads the first verb leads the second too. */
function joined(verb: VerbChunk, before: VerbChunk | null, words: Words): VerbChunk {
  const forms = verb.event?.forms ?? 0;
  if (!before || verb.first !== verb.head || before.isCopula) return verb;
  if (forms & VerbForm.Base && !(forms & VerbForm.Past)) {
    const { isPlanned, isSupposed, isAbility } = before;
    const stand = before.stand === Stand.Infinitive ? Stand.Infinitive : verb.stand;
    return { ...verb, stand, isPlanned, isSupposed, isAbility };
  }
  const isPassive = before.isPassive && verb.stand === Stand.Bare && !isObjectAhead(words, verb.last + 1);
  return isPassive ? { ...verb, stand: Stand.Finite, isPassive } : verb;
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
