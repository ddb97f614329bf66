import { type NounChunk, Kind, Stand } from './chunks';
import { type Sentence, LONGEST_CLIMB, REACH } from './sentence';

/** Who "which" and "who" stand for: the noun before, over the phrases tied to it where it names nobody. */
export function antecedent(sentence: Sentence, relative: number): readonly number[] {
  let i = relative - 1;
  const isApart = sentence.at(i)?.kind === Kind.Comma;
  if (isApart) i--;
  const noun = sentence.noun(i);
  if (!noun) return [];
  // "the government in Aden, which Russia supports"
  const isPlace =
    isApart &&
    noun.mentions.length === 0 &&
    sentence.at(i - 1)?.kind === Kind.Preposition &&
    (sentence.noun(i - 2)?.mentions.length ?? 0) > 0;
  // "militants in Yemen, who fired at Israel": a state is no "who".
  const isWho = sentence.word(relative) === 'who';
  const isStateBefore = isWho && isState(sentence, noun) && sentence.at(i - 1)?.kind === Kind.Preposition && sentence.noun(i - 2) !== null;
  if (isPlace || isStateBefore) return [i - 2];
  return [isWho ? personUpTo(sentence, i) : i];
}

/** "the jets, which France delivered": what "which" stands for, where the verb has a subject of its own. */
export function relativeObject(sentence: Sentence, verb: number): readonly number[] {
  const subjects = sentence.subjectOf(verb);
  const [subject] = subjects;
  if (subjects.at(-1) !== verb - 1 || sentence.at(subject - 1)?.kind !== Kind.Relative) return [];
  return /^(?:which|that|whom)$/.test(sentence.word(subject - 1)) ? antecedent(sentence, subject - 1) : [];
}

/** "The rebels who seized Goma attacked …": behind a clause of "who" or "that" the noun before it; null where none such ends at a noun phrase. */
export function acrossRelative(sentence: Sentence, last: number): readonly number[] | null {
  let at = last;
  for (let n = 0; n < LONGEST_CLIMB && sentence.at(at - 1)?.kind === Kind.Preposition; n++) {
    at -= sentence.noun(at - 2) ? 2 : 1;
    if (!sentence.noun(at)) break;
  }
  const inner = sentence.verb(at - 1);
  if (!inner || inner.stand === Stand.Infinitive || inner.stand === Stand.Gerund) return null;
  const start = sentence.noun(at - 2) ? at - 3 : at - 2;
  if (sentence.at(start)?.kind !== Kind.Relative || sentence.at(start - 1)?.kind !== Kind.Noun) return null;
  return antecedent(sentence, start);
}

/** The "which" of "Iran, which had sent money, arms and men, …" before the verb behind it; -1 for none. */
export function relativeApart(sentence: Sentence, verb: number): number {
  let hasVerb = false;
  for (
    let i = verb - 2;
    i > Math.max(1, verb - REACH) && sentence.chunks[i].kind !== Kind.Break && sentence.chunks[i].kind !== Kind.Subordinator;
    i--
  ) {
    if (sentence.chunks[i].kind === Kind.Verb) hasVerb = true;
    if (sentence.chunks[i].kind === Kind.Relative)
      return hasVerb && sentence.chunks[i - 1].kind === Kind.Comma && sentence.noun(i - 2) !== null ? i : -1;
  }
  return -1;
}

function isState(sentence: Sentence, { mentions, last }: NounChunk): boolean {
  const mention = mentions.length > 0 ? sentence.words.mentions[mentions[mentions.length - 1]] : null;
  return mention !== null && mention.last === last && mention.type === 'state' && mention.form !== 'demonym';
}

/** "X, chairman of the committee, who …": X. */
function personUpTo(sentence: Sentence, at: number): number {
  const noun = sentence.noun(at);
  const isPerson = (one: NounChunk | null): boolean =>
    one?.mentions.some((index) => sentence.words.mentions[index].type === 'person') ?? false;
  const head = sentence.climb(at);
  if (isPerson(noun) || head === at || sentence.at(head - 1)?.kind !== Kind.Comma) return at;
  return isPerson(sentence.noun(head - 2)) ? head - 2 : at;
}
