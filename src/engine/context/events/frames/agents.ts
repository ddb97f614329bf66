import { type Participants, participantsOf } from '../participants';
import { Kind } from '../syntax/chunks';
import { type Clause, clauseAfter, nounsBehind } from '../syntax/clauses';
import { controlOf } from '../syntax/controlNouns';
import type { Sentence } from '../syntax/sentence';

/** Who does it in a passive clause: behind "by". */
export function agentOf(sentence: Sentence, verb: number, { phrases }: Clause): Participants {
  const joined = sentence.verb(verb + 2);
  // "was bombed and invaded by X"
  if (phrases.length === 0 && joined?.isPassive && sentence.chunks[verb + 1].kind === Kind.Conjunction)
    return agentOf(sentence, verb + 2, clauseAfter(sentence, verb + 2, false));
  const agents = nounsBehind(phrases, /^by$/).filter((noun) => noun - 2 === verb || !isDoing(sentence, noun - 2));
  return participantsOf(sentence, agents, true);
}

/** "accused of an attempt by X": X does what the noun tells. */
function isDoing(sentence: Sentence, at: number): boolean {
  const noun = sentence.noun(at);
  return noun !== null && (sentence.isDeed(at) || controlOf(sentence.words, noun.last) !== null);
}

/** "gunmen led by X": whoever leads those whom nothing names; nobody where no such words stand behind the noun. */
export function leaderOf(sentence: Sentence, noun: number): Participants {
  const participle = noun + 1;
  const head = sentence.verb(participle)?.head ?? -1;
  const isLed = LED.test(sentence.words.scan.lower(head)) && sentence.word(participle + 1) === 'by';
  return participantsOf(sentence, isLed ? nounsBehind(clauseAfter(sentence, participle, false).phrases, /^by$/) : [], true);
}

const LED = /^(?:led|commanded|headed)$/;
