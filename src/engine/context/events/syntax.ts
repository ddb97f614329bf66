import { Word } from '../../lexicon/categories';
import { chunksOf } from './chunker';
import { type Chunk, Kind, type NounChunk, Stand, type VerbChunk } from './chunks';
import { controlOf } from './controlNouns';
import { Part } from '../../lexicon/grammar';
import { isUttered } from './localEvent';
import type { Words } from './words';

/** A preposition and the noun phrases behind it, as positions in the sentence's chunks. */
export interface Phrase {
  readonly preposition: string;
  readonly nouns: readonly number[];
}

/** What stands around a verb. */
export interface Clause {
  objects: readonly number[];
  readonly phrases: readonly Phrase[];
}

const LONGEST_CLIMB = 8;
/** So many chunks back a clause that stands between is looked for, however long the sentence is. */
const REACH = 40;
const ANIMATE = Word.PeopleNoun | Word.Role | Word.Rank | Word.ActorNoun | Word.NationalBody;

/** One sentence: its chunks, and who does what in it. Positions are those of chunks. */
export class Sentence {
  private readonly subjects = new Map<number, readonly number[]>();

  readonly chunks: readonly Chunk[];
  /** How many pronouns are being followed to the ones before. */
  steps = 0;
  private before: Sentence | null | undefined;

  /** The sentence of the tokens from `first` to before `end`. */
  constructor(
    readonly words: Words,
    private readonly first: number,
    end: number,
  ) {
    this.chunks = chunksOf(words, first, end);
  }

  /** The sentence before, in the same block; null for the first. */
  previous(): Sentence | null {
    if (this.before === undefined) {
      const { scan } = this.words;
      const start = this.first > 0 ? scan.sentenceStart(this.first - 1) : 0;
      this.before = this.first > 0 ? new Sentence(this.words, start, this.first) : null;
      // What it takes up itself is not followed further.
      if (this.before) this.before.before = null;
    }
    return this.before;
  }

  verb(at: number): VerbChunk | null {
    const chunk = this.at(at);
    return chunk?.kind === Kind.Verb ? chunk : null;
  }

  noun(at: number): NounChunk | null {
    const chunk = this.at(at);
    return chunk?.kind === Kind.Noun ? chunk : null;
  }

  word(at: number): string {
    const chunk = this.at(at);
    return chunk ? this.words.scan.lower(chunk.first) : '';
  }

  /** The noun phrases that a verb's subject is made of, coordinated ones all; empty where none is found. Of a passive it is whom it befalls. */
  subjectOf(verb: number): readonly number[] {
    let subject = this.subjects.get(verb);
    if (!subject) {
      this.subjects.set(verb, []); // no circles
      subject = this.findSubject(verb);
      this.subjects.set(verb, subject);
    }
    return subject;
  }

  /** The verb that an infinitive or gerund hangs on, -1 for none. */
  governorOf(verb: number): number {
    for (let i = verb - 1; i >= 0; i--) {
      const chunk = this.chunks[i];
      if (chunk.kind === Kind.Verb) return i;
      if (chunk.kind === Kind.Break || chunk.kind === Kind.Subordinator) return -1;
    }
    return -1;
  }

  /** Objects and prepositional phrases behind a verb or noun, up to the next clause. `isObjectOpen`: a noun right behind is its object. */
  clauseAfter(at: number, isObjectOpen: boolean): Clause {
    const objects: number[] = [];
    const phrases: { preposition: string; nouns: number[] }[] = [];
    let current = isObjectOpen ? objects : null;
    for (let i = at + 1; i < this.chunks.length; i++) {
      const chunk = this.chunks[i];
      if (chunk.kind === Kind.Noun) {
        if (this.chunks[i - 1].kind !== Kind.Preposition && this.isSubjectAhead(i)) break;
        if (current) current.push(i);
        else if (isObjectOpen && phrases.length === 0) objects.push(i);
        continue;
      }
      if (chunk.kind === Kind.Preposition) {
        if (this.isGerundBehind(i)) break;
        const preposition = this.word(i);
        if (preposition === 'including' && current) continue;
        // "the town of X": an "of" belongs to the noun before it.
        if (preposition === 'of' && this.noun(i - 1)) {
          if (this.noun(i + 1)) i++;
          continue;
        }
        const phrase = { preposition, nouns: [] };
        phrases.push(phrase);
        current = phrase.nouns;
        continue;
      }
      if (chunk.kind === Kind.Comma || chunk.kind === Kind.Conjunction) {
        if (!this.continuesList(i)) break;
        continue;
      }
      break;
    }
    return { objects, phrases };
  }

  /** Whether the last word of a noun phrase, or of its "of" phrase, is of one of some sorts: bits of `Sort`. */
  isHead(at: number, sorts: number): boolean {
    const noun = this.noun(at);
    if (!noun) return false;
    if (this.words.isOf(noun.last, sorts)) return true;
    const of = this.ofPhrase(at);
    return of >= 0 && this.words.isOf(this.noun(of)?.last ?? -1, sorts);
  }

  /** Whether a noun of action ends a noun phrase: "a missile attack". */
  isDeed(at: number): boolean {
    const last = this.noun(at)?.last ?? -1;
    return [last, last - 1].some((token) => token >= 0 && this.words.nounAt(token)?.last === last);
  }

  /** Whether any word of a noun phrase outside its names is of one of some sorts: "waters east of Taiwan". */
  holds(at: number, sorts: number): boolean {
    const noun = this.noun(at);
    if (!noun) return false;
    for (let i = noun.first; i <= noun.last; i++) if (this.words.isOf(i, sorts) && this.words.mentionAt(i) < 0) return true;
    return false;
  }

  /** The noun phrase that a participle without an auxiliary says something of. */
  nounBefore(verb: number): readonly number[] {
    const at = this.chunks[verb - 1]?.kind === Kind.Comma ? verb - 2 : verb - 1;
    return this.noun(at) ? [at] : [];
  }

  /** "the prime minister, Albin Kurti", "one Iranian, General Allahdadi": the phrase behind the comma that names whoever stands before it; -1 for none. */
  nameBehind(at: number): number {
    const noun = this.noun(at);
    let end = at;
    // "her counterpart from the junta, X"
    while (end - at < LONGEST_CLIMB && this.chunks[end + 1]?.kind === Kind.Preposition && this.noun(end + 2)) end += 2;
    const name = this.noun(end + 2);
    if (!noun || !name || this.chunks[end + 1].kind !== Kind.Comma) return -1;
    const after = this.at(end + 3);
    if (after && after.kind !== Kind.Comma && after.kind !== Kind.Break) return -1;
    const last = name.mentions.at(-1);
    if (last === undefined || this.words.mentions[last].last !== name.last || this.words.mentions[last].type !== 'person') return -1;
    if (this.isListed(end)) return -1;
    const own = noun.mentions.at(-1);
    const form = own === undefined ? null : this.words.mentions[own].form;
    const isSingleNational = form === 'demonym' && !this.words.isPlural(noun.last);
    return isSingleNational ||
      ((!this.endsInMention(noun) || form === 'nominal') && this.words.scan.is(noun.last, Word.Role | Word.Rank | Word.PeopleNoun))
      ? at + 2
      : -1;
  }

  /** "France, its president, and Germany": more follows behind "and". */
  private isListed(at: number): boolean {
    return (
      this.at(at + 3)?.kind === Kind.Comma &&
      this.at(at + 4)?.kind === Kind.Conjunction &&
      this.noun(at + 5) !== null &&
      !this.isSubjectAhead(at + 5)
    );
  }

  /** A noun phrase and those that a list joins to it: "France, Germany and Italy". */
  listFrom(at: number): number[] {
    const nouns = [at];
    for (let i = at + 1; i < Math.min(this.chunks.length, at + REACH); i++) {
      const { kind } = this.chunks[i];
      if (kind === Kind.Noun) nouns.push(i);
      else if ((kind !== Kind.Comma && kind !== Kind.Conjunction) || !this.continuesList(i)) break;
    }
    return nouns;
  }

  /** The noun phrase behind "of", where a noun phrase has one; -1 for none. */
  ofPhrase(noun: number): number {
    return this.chunks[noun + 1]?.kind === Kind.Preposition && this.word(noun + 1) === 'of' && this.noun(noun + 2) ? noun + 2 : -1;
  }

  private at(at: number): Chunk | undefined {
    return this.chunks[at];
  }

  private isGerundBehind(at: number): boolean {
    return this.verb(at + 1)?.stand === Stand.Gerund;
  }

  /** Behind a comma or "and": another noun or preposition, not the verb or subject of another clause. */
  private continuesList(mark: number): boolean {
    let next = mark + 1;
    while (this.chunks[next]?.kind === Kind.Conjunction) next++;
    const chunk = this.at(next);
    if (chunk?.kind === Kind.Preposition) return this.chunks[mark].kind === Kind.Comma || this.noun(next + 1) !== null;
    return chunk?.kind === Kind.Noun && !this.isSubjectAhead(next) && !this.isApposition(mark, next);
  }

  /** "Iran attacked Iraq, its neighbour": behind a comma without an "and" to come, a noun explains the one before. */
  private isApposition(mark: number, next: number): boolean {
    if (this.chunks[mark].kind !== Kind.Comma) return false;
    // "Iran, Russia, and China"; "Iran, and Russia and China vowed …"
    if (next > mark + 1) return !this.endsEnumeration(mark);
    const noun = this.noun(next);
    // "the European Union" may be one of a list, "the group" is none.
    if (noun && this.words.is(noun.first, Part.Determiner) && !this.endsInMention(noun)) return true;
    for (let i = next; i < this.chunks.length && i - next <= LONGEST_CLIMB; i++) {
      const { kind } = this.chunks[i];
      if (kind === Kind.Conjunction) return false;
      if (kind !== Kind.Noun && kind !== Kind.Comma && !(kind === Kind.Preposition && this.word(i) === 'of')) return true;
    }
    return true;
  }

  /** Whether two noun phrases with a comma between them stand before the comma of ", and": it ends their list and not a clause. */
  private endsEnumeration(mark: number): boolean {
    const last = this.climb(mark - 1);
    return this.noun(last) !== null && this.at(last - 1)?.kind === Kind.Comma && this.noun(last - 2) !== null;
  }

  /** Whether a verb that needs a subject follows a noun phrase and the phrases tied to it. */
  private isSubjectAhead(noun: number): boolean {
    let i = noun + 1;
    while (this.chunks[i]?.kind === Kind.Preposition && this.noun(i + 1)) i += 2;
    const verb = this.verb(i);
    if (!verb) return false;
    if (verb.stand === Stand.Finite) return true;
    return verb.stand === Stand.Bare && i === noun + 1 && !this.isReducedPassive(i);
  }

  private findSubject(verb: number): readonly number[] {
    const chunk = this.chunks[verb] as VerbChunk;
    if (chunk.stand === Stand.Infinitive) return this.subjectOfInfinitive(verb);
    if (chunk.stand === Stand.Gerund) return this.subjectOfGerund(verb);
    return this.subjectOfFinite(verb);
  }

  private subjectOfFinite(verb: number): readonly number[] {
    const before = this.at(verb - 1);
    switch (before?.kind) {
      case Kind.Noun:
        return this.acrossRelative(verb - 1) ?? this.acrossParticiple(verb - 1) ?? this.nounsUpTo(verb - 1);
      case Kind.Relative:
        return this.antecedent(verb - 1);
      case Kind.Conjunction:
        return this.inherited(verb);
      case Kind.Comma:
        return this.acrossComma(verb);
      default:
        return [];
    }
  }

  /** "The rebels who seized Goma attacked …": behind a clause of "who" or "that" the noun before it; null where none such ends at a noun phrase. */
  private acrossRelative(last: number): readonly number[] | null {
    let at = last;
    for (let n = 0; n < LONGEST_CLIMB && this.chunks[at - 1]?.kind === Kind.Preposition; n++) {
      at -= this.noun(at - 2) ? 2 : 1;
      if (!this.noun(at)) break;
    }
    const inner = this.verb(at - 1);
    if (!inner || inner.stand === Stand.Infinitive || inner.stand === Stand.Gerund) return null;
    const start = this.noun(at - 2) ? at - 3 : at - 2;
    if (this.chunks[start]?.kind !== Kind.Relative || this.chunks[start - 1]?.kind !== Kind.Noun) return null;
    return this.antecedent(start);
  }

  /** "A man accused of helping the rebels was shot": behind such a participle and its gerund the noun before them; null where there are none. */
  private acrossParticiple(last: number): readonly number[] | null {
    const gerund = this.climb(last) - 1;
    const isDeed = this.isGerundBehind(gerund - 1) || this.word(gerund) === 'being';
    if (!isDeed || this.at(gerund - 1)?.kind !== Kind.Preposition) return null;
    return this.isReducedPassive(gerund - 2) && this.noun(gerund - 3) ? this.nounsUpTo(gerund - 3) : null;
  }

  /** "X seized the ship and took the crew": the subject of the verb before; `isFinite`: of the one before that is no infinitive. */
  private inherited(verb: number, isFinite = false): readonly number[] {
    let nameless: readonly number[] | null = null;
    for (let i = verb - 1; i >= 0 && this.chunks[i].kind !== Kind.Break; i--) {
      const other = this.verb(i);
      if (isFinite && other?.stand === Stand.Infinitive) continue;
      if (other && this.isAside(i)) continue;
      if (other && this.isToldBetween(i, verb)) continue;
      if (!other || other.stand === Stand.Gerund || (other.stand === Stand.Bare && this.isReducedPassive(i))) continue;
      const subject = this.subjectOf(i);
      if (subject.some((noun) => this.namesSomebody(noun))) return subject;
      nameless ??= subject;
    }
    return nameless ?? [];
  }

  /** "X said that Y had fled, and accused Z": what is said stands between; whoever says it does the second thing too. */
  private isToldBetween(told: number, verb: number): boolean {
    const inner = this.chunks[told] as VerbChunk;
    const { event, first, head } = this.chunks[verb] as VerbChunk;
    const isApart = this.chunks[verb - 1]?.kind === Kind.Conjunction && this.chunks[verb - 2]?.kind === Kind.Comma;
    if (isApart && this.isSubordinate(told)) return true;
    if (inner.first === inner.head || first !== head) return false;
    if (!isApart && !(event && isUttered(event.type))) return false;
    for (let i = told - 1; i >= Math.max(0, told - REACH) && this.chunks[i].kind !== Kind.Break; i--) {
      const other = this.verb(i);
      if (other) return this.words.scan.is(other.head, Word.CommunicationVerb) && other.first === other.head;
    }
    return false;
  }

  /** "X left after Y had fallen, and asked …": whether a word that begins a clause, and a verb before that, lead to a verb. */
  private isSubordinate(verb: number): boolean {
    let leads = false;
    for (let i = verb - 1; i >= Math.max(0, verb - REACH) && this.chunks[i].kind !== Kind.Break; i--) {
      const { kind } = this.chunks[i];
      if (kind === Kind.Verb) return leads;
      if (kind === Kind.Relative || (kind === Kind.Subordinator && this.word(i) !== 'that')) leads = true;
      if (kind === Kind.Noun && this.word(i) === 'whose') leads = true;
    }
    return false;
  }

  /** ", the palace said,": tells who says it, and no more. */
  private isAside(verb: number): boolean {
    const isSaid = this.words.scan.is((this.chunks[verb] as VerbChunk).head, Word.CommunicationVerb);
    return (
      isSaid && this.chunks[verb + 1]?.kind === Kind.Comma && this.noun(verb - 1) !== null && this.chunks[verb - 2]?.kind === Kind.Comma
    );
  }

  /** "The rebels said the raids had killed nine and accused the army": raids accuse nobody. */
  private namesSomebody(at: number): boolean {
    const noun = this.noun(at);
    return noun !== null && (noun.pronoun !== null || noun.mentions.length > 0 || this.words.scan.is(noun.last, ANIMATE));
  }

  /** Who "which" and "who" stand for: the noun before, over the phrases tied to it where it names nobody. */
  private antecedent(relative: number): readonly number[] {
    let i = relative - 1;
    const isApart = this.chunks[i]?.kind === Kind.Comma;
    if (isApart) i--;
    const noun = this.noun(i);
    if (!noun) return [];
    // "the government in Aden, which Russia supports"
    const isPlace =
      isApart &&
      noun.mentions.length === 0 &&
      this.chunks[i - 1]?.kind === Kind.Preposition &&
      (this.noun(i - 2)?.mentions.length ?? 0) > 0;
    // "militants in Yemen, who fired at Israel": a state is no "who".
    const isWho = this.word(relative) === 'who';
    const isState = isWho && this.isState(noun) && this.chunks[i - 1]?.kind === Kind.Preposition && this.noun(i - 2) !== null;
    if (isPlace || isState) return [i - 2];
    return [isWho ? this.personUpTo(i) : i];
  }

  private isState({ mentions, last }: NounChunk): boolean {
    const mention = mentions.length > 0 ? this.words.mentions[mentions[mentions.length - 1]] : null;
    return mention !== null && mention.last === last && mention.type === 'state' && mention.form !== 'demonym';
  }

  /** "X, chairman of the committee, who …": X. */
  private personUpTo(at: number): number {
    const noun = this.noun(at);
    const isPerson = (one: NounChunk | null): boolean =>
      one?.mentions.some((index) => this.words.mentions[index].type === 'person') ?? false;
    const head = this.climb(at);
    if (isPerson(noun) || head === at || this.chunks[head - 1]?.kind !== Kind.Comma) return at;
    return isPerson(this.noun(head - 2)) ? head - 2 : at;
  }

  /** "X, a senior official, asked"; "X, which fell, hit": what stands between the commas is stepped over. */
  private acrossComma(verb: number): readonly number[] {
    const relative = this.relativeApart(verb);
    if (relative >= 0) return this.nounsUpTo(relative - 2);
    for (let i = verb - 2; i >= 0 && this.chunks[i].kind !== Kind.Break; i--) {
      if (this.chunks[i].kind !== Kind.Comma) continue;
      const noun = this.noun(i - 1);
      if (!noun) return this.inherited(verb);
      const explained = this.nounsUpTo(i - 1);
      const name = this.noun(i + 1);
      // "The head of the bureau, Khaled Mashaal, is …": whoever is named is meant.
      const isNamed = name !== null && name.mentions.length > 0 && this.endsInMention(name) && explained.length === 1;
      return isNamed && !this.endsInMention(this.chunks[explained[0]] as NounChunk) ? [i + 1] : explained;
    }
    return this.inherited(verb);
  }

  /** The "which" of "Iran, which had sent money, arms and men, …" before the verb behind it; -1 for none. */
  private relativeApart(verb: number): number {
    let hasVerb = false;
    for (
      let i = verb - 2;
      i > Math.max(1, verb - REACH) && this.chunks[i].kind !== Kind.Break && this.chunks[i].kind !== Kind.Subordinator;
      i--
    ) {
      if (this.chunks[i].kind === Kind.Verb) hasVerb = true;
      if (this.chunks[i].kind === Kind.Relative)
        return hasVerb && this.chunks[i - 1].kind === Kind.Comma && this.noun(i - 2) !== null ? i : -1;
    }
    return -1;
  }

  /** A phrase that names somebody, not one that stands for him. */
  private endsInMention(noun: NounChunk): boolean {
    return noun.mentions.some((index) => this.words.mentions[index].last === noun.last && this.words.mentions[index].form !== 'nominal');
  }

  /** The subject that ends at a noun phrase: over the phrases tied to it, and all that "and" joins where no verb stands before. */
  private nounsUpTo(last: number): readonly number[] {
    let at = last;
    for (let n = 0; n < LONGEST_CLIMB; n++) {
      if (this.chunks[at - 1]?.kind !== Kind.Preposition || this.endsInHolder(at)) break;
      if (this.noun(at - 2)) at -= 2;
      // "the US, which with Egypt has mediated"
      else if (this.chunks[at - 2]?.kind === Kind.Relative) return this.antecedent(at - 2);
      else if (this.isReducedPassive(at - 2) && this.noun(at - 3)) at -= 3;
      else return [];
    }
    const nouns = [at];
    if (this.chunks[at - 1]?.kind !== Kind.Conjunction) return nouns;
    const listed = this.chunks[at - 2]?.kind === Kind.Comma && this.endsEnumeration(at - 2) ? at - 3 : at - 2;
    if (!this.noun(listed)) return nouns;
    for (let i = listed; i >= 0; i--) {
      const head = this.climb(i);
      // "In Syria, Iran and Russia …"
      if (nouns.length > 1 && this.chunks[head - 1]?.kind === Kind.Preposition) break;
      nouns.unshift(head);
      i = head;
      const before = this.chunks[i - 1]?.kind;
      if ((before !== Kind.Comma && before !== Kind.Conjunction) || !this.noun(i - 2)) break;
      i--;
    }
    return this.isObject(nouns[0]) ? [at] : nouns;
  }

  /** "US Secretary of State Antony Blinken": the person behind the office is meant. */
  private endsInHolder(at: number): boolean {
    const noun = this.noun(at);
    const office = this.noun(at - 2);
    if (!noun || !office || noun.mentions.length === 0 || !this.words.scan.is(office.last, Word.Role)) return false;
    const { first, last, type } = this.words.mentions[noun.mentions[noun.mentions.length - 1]];
    const isLast = type === 'person' && last === noun.last && first > noun.first;
    return isLast && !this.words.scan.is(first - 1, Word.Role | Word.Rank | Word.Title);
  }

  private climb(at: number): number {
    let i = at;
    for (let n = 0; n < LONGEST_CLIMB && this.chunks[i - 1]?.kind === Kind.Preposition && this.noun(i - 2); n++) i -= 2;
    return i;
  }

  /** Whether a noun phrase is what a verb before it acts on; a verb of saying has a whole clause behind it. */
  private isObject(noun: number): boolean {
    // "Iran attacked Iraq, and Egypt and Jordan condemned …"
    if (this.at(noun - 1)?.kind === Kind.Conjunction && this.at(noun - 2)?.kind === Kind.Comma) return false;
    for (let i = noun - 1; i >= 0; i--) {
      const chunk = this.chunks[i];
      if (chunk.kind === Kind.Verb) {
        if (i === noun - 1 && this.words.scan.is(chunk.head, Word.CommunicationVerb)) return false;
        return chunk.event !== null || i !== noun - 1 || chunk.stand !== Stand.Finite || chunk.isPassive;
      }
      if (chunk.kind === Kind.Break || chunk.kind === Kind.Subordinator || chunk.kind === Kind.Relative) return false;
    }
    return false;
  }

  /** "X vowed to strike": X; "X asked Y to help": Y. */
  private subjectOfInfinitive(verb: number): readonly number[] {
    const before = this.at(verb - 1);
    const governor = this.governorOf(verb);
    if (governor < 0)
      return before?.kind === Kind.Noun ? this.nounsUpTo(verb - 1) : before?.kind === Kind.Conjunction ? this.inherited(verb) : [];
    if (before?.kind === Kind.Conjunction) return this.subjectOf(governor);
    const noun = this.noun(verb - 1);
    // "Hamas's refusal to talk": whose it is; "X made an attempt to": X
    if (noun && this.controlBefore(verb)) return noun.isPossessive || noun.mentions.length > 0 ? [verb - 1] : this.subjectOf(governor);
    return this.controlled(governor, verb);
  }

  /** "the jets, which France delivered": what "which" stands for, where the verb has a subject of its own. */
  relativeObject(verb: number): readonly number[] {
    const subjects = this.subjectOf(verb);
    const [subject] = subjects;
    if (subjects.at(-1) !== verb - 1 || this.at(subject - 1)?.kind !== Kind.Relative) return [];
    return /^(?:which|that|whom)$/.test(this.word(subject - 1)) ? this.antecedent(subject - 1) : [];
  }

  /** What the noun right before an infinitive says of its deed: "refusal to", "plan to". */
  controlBefore(verb: number): ReturnType<typeof controlOf> {
    const noun = this.noun(verb - 1);
    return noun && this.verb(verb)?.stand === Stand.Infinitive ? controlOf(this.words, noun.last) : null;
  }

  private subjectOfGerund(verb: number): readonly number[] {
    const before = this.at(verb - 1);
    const governor = this.governorOf(verb);
    if (before?.kind === Kind.Noun) return [verb - 1];
    if (governor < 0) return [];
    if (before?.kind === Kind.Comma) return this.inherited(verb, true);
    if (before?.kind === Kind.Preposition && /^(?:of|from|for|against|into)$/.test(this.word(verb - 1)))
      return this.controlled(governor, verb);
    return this.subjectOf(governor);
  }

  /** Who does what a verb leads to: its object where it makes somebody do it, else its subject. */
  private controlled(governor: number, verb: number): readonly number[] {
    const { event, head, isPassive } = this.chunks[governor] as VerbChunk;
    const isPunished = event?.type === 'COERCE' || event?.type === 'SANCTION';
    const makes =
      event?.frame === 'request' ||
      event?.type === 'ACCUSE' ||
      event?.type === 'THREATEN' ||
      (isPunished && this.word(verb - 1) === 'for') ||
      this.words.is(head, Part.Control);
    if (!makes || isPassive) return this.subjectOf(governor);
    const { objects, phrases } = this.clauseAfter(governor, true);
    if (objects.length === 0 && phrases.length === 0) {
      // "whom the rebels accused of spying"
      const relative = this.relativeObject(governor);
      if (relative.length > 0) return relative;
    }
    const between = objects.filter((noun) => noun < verb);
    if (between.length > 0) return between;
    return phrases.find(({ nouns }) => nouns.length > 0 && nouns[0] < verb)?.nouns ?? this.subjectOf(governor);
  }

  /** "rockets fired by Hezbollah", "the convoy hit in the raid": a past form that has nothing to act on, and acts on what stands before it. */
  isReducedPassive(at: number): boolean {
    const verb = this.verb(at);
    if (verb?.stand !== Stand.Bare) return false;
    const next = this.at(at + 1);
    if (next?.kind === Kind.Preposition && this.word(at + 1) === 'by') return !this.isGerundBehind(at + 1);
    const before = this.at(at - 1);
    if (before?.kind === Kind.Relative || before?.kind === Kind.Conjunction) return false;
    if (next?.kind === Kind.Noun) return false;
    // "a man accused of spying": nobody accuses without saying whom
    if (this.words.scan.lower(verb.head) === 'accused' && this.word(at + 1) === 'of')
      return before?.kind === Kind.Noun && this.at(at - 2)?.kind !== Kind.Relative;
    // "a teacher jailed in Russia": nobody jails without an object.
    const needsObject = verb.event?.frame === 'fire' || verb.event?.frame === 'give' || verb.event?.type === 'COERCE';
    return needsObject && next?.kind === Kind.Preposition && before?.kind === Kind.Noun;
  }
}
