import { Kind, Stand, type VerbChunk } from './chunks';
import { Word } from '../../../lexicon/categories';
import { isUttered } from '../localEvent';
import { type Sentence, REACH } from './sentence';

const ANIMATE = Word.PeopleNoun | Word.Role | Word.Rank | Word.ActorNoun | Word.NationalBody;

/** "X seized the ship and took the crew": the subject of the verb before; `isFinite`: of the one before that is no infinitive. */
export function inherited(sentence: Sentence, verb: number, isFinite = false): readonly number[] {
  let nameless: readonly number[] | null = null;
  for (let i = verb - 1; i >= 0 && sentence.chunks[i].kind !== Kind.Break; i--) {
    const other = sentence.verb(i);
    if (isFinite && other?.stand === Stand.Infinitive) continue;
    if (other && isAside(sentence, i)) continue;
    if (other && isToldBetween(sentence, i, verb)) continue;
    if (!other || other.stand === Stand.Gerund || (other.stand === Stand.Bare && sentence.isReducedPassive(i))) continue;
    const subject = sentence.subjectOf(i);
    if (subject.some((noun) => namesSomebody(sentence, noun))) return subject;
    nameless ??= subject;
  }
  return nameless ?? [];
}

/** "X said that Y had fled, and accused Z": what is said stands between; whoever says it does the second thing too. */
function isToldBetween(sentence: Sentence, told: number, verb: number): boolean {
  const inner = sentence.chunks[told] as VerbChunk;
  const { event, first, head } = sentence.chunks[verb] as VerbChunk;
  const isApart = sentence.at(verb - 1)?.kind === Kind.Conjunction && sentence.at(verb - 2)?.kind === Kind.Comma;
  if (isApart && isSubordinate(sentence, told)) return true;
  if (inner.first === inner.head || first !== head) return false;
  if (!isApart && !(event && isUttered(event.type))) return false;
  let isLed = inner.stand === Stand.Infinitive;
  for (let i = told - 1; i >= Math.max(0, told - REACH) && sentence.chunks[i].kind !== Kind.Break; i--) {
    const other = sentence.verb(i);
    if (!other) continue;
    if (sentence.words.scan.is(other.head, Word.CommunicationVerb) && other.first === other.head) return true;
    // "boasted that Y would continue to arm Z and threatened"
    if (!isLed) return false;
    isLed = other.stand === Stand.Infinitive;
  }
  return false;
}

/** "X left after Y had fallen, and asked …": whether a word that begins a clause, and a verb before that, lead to a verb. */
function isSubordinate(sentence: Sentence, verb: number): boolean {
  let leads = false;
  for (let i = verb - 1; i >= Math.max(0, verb - REACH) && sentence.chunks[i].kind !== Kind.Break; i--) {
    const { kind } = sentence.chunks[i];
    if (kind === Kind.Verb) return leads;
    if (kind === Kind.Relative || (kind === Kind.Subordinator && sentence.word(i) !== 'that')) leads = true;
    if (kind === Kind.Noun && sentence.word(i) === 'whose') leads = true;
  }
  return false;
}

/** ", the palace said,": tells who says it, and no more. */
function isAside(sentence: Sentence, verb: number): boolean {
  const isSaid = sentence.words.scan.is((sentence.chunks[verb] as VerbChunk).head, Word.CommunicationVerb);
  return (
    isSaid && sentence.at(verb + 1)?.kind === Kind.Comma && sentence.noun(verb - 1) !== null && sentence.at(verb - 2)?.kind === Kind.Comma
  );
}

/** "The rebels said the raids had killed nine and accused the army": raids accuse nobody. */
function namesSomebody(sentence: Sentence, at: number): boolean {
  const noun = sentence.noun(at);
  return noun !== null && (noun.pronoun !== null || noun.mentions.length > 0 || sentence.words.scan.is(noun.last, ANIMATE));
}
