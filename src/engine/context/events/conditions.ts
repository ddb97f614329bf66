import { Kind, Stand } from './syntax/chunks';
import { Part } from '../../lexicon/grammar';
import type { Sentence } from './syntax/sentence';

/** "if X attacked": the nearest word that begins a clause is one of condition. */
export function isConditional(sentence: Sentence, at: number): boolean {
  if (isInverted(sentence, at)) return true;
  for (let i = at - 1; i >= 0; i--) {
    const { kind, first } = sentence.chunks[i];
    if (kind === Kind.Break) return false;
    if (kind === Kind.Subordinator) return sentence.words.is(first, Part.Condition);
    if (kind === Kind.Comma && sentence.verb(at)?.stand === Stand.Finite && hasVerbBetween(sentence, i, at)) return false;
  }
  return false;
}

/** "demanded that X withdraw": wanted, not done. */
export function isWanted(sentence: Sentence, at: number): boolean {
  for (let i = at - 1; i > 0; i--) {
    const { kind } = sentence.chunks[i];
    if (kind === Kind.Break || kind === Kind.Verb) return false;
    if (kind === Kind.Subordinator) return sentence.word(i) === 'that' && sentence.verb(i - 1)?.event?.frame === 'request';
  }
  return false;
}

/** "denied that X had attacked". */
export function isDenied(sentence: Sentence, at: number): boolean {
  for (let i = at - 1; i >= 0; i--) {
    const chunk = sentence.chunks[i];
    if (chunk.kind === Kind.Break) return false;
    if (chunk.kind === Kind.Verb) {
      return sentence.words.is(chunk.head, Part.Denial) && sentence.chunks.slice(i, at).some(({ kind }) => kind === Kind.Subordinator);
    }
  }
  return false;
}

/** "Should X attack, …", "Did X attack?" */
function isInverted(sentence: Sentence, at: number): boolean {
  const first = sentence.verb(0);
  if (!first?.isCopula || !sentence.noun(1)) return false;
  return sentence.chunks.slice(0, at).every(({ kind }) => kind !== Kind.Comma && kind !== Kind.Break);
}

function hasVerbBetween(sentence: Sentence, from: number, to: number): boolean {
  for (let i = from - 1; i >= 0; i--) if (sentence.verb(i)) return to > i;
  return false;
}
