import { classOf } from '../../../model';
import { Sort } from '../../../lexicon/grammar';
import type { Sentence } from '../syntax/sentence';

/** Whether a noun phrase names what is given to others. */
export function isGoods(sentence: Sentence, at: number): boolean {
  return hasWeapon(sentence, at) || sentence.isHead(at, Sort.Goods);
}

/** Whether a noun phrase names what armies move. */
export function isForce(sentence: Sentence, at: number): boolean {
  return hasWeapon(sentence, at) || sentence.isHead(at, Sort.Forces);
}

/** A force or weapon is the head of the phrase. */
export function isForceItself(sentence: Sentence, at: number): boolean {
  const { words } = sentence;
  const last = sentence.noun(at)?.last ?? -1;
  const mention = words.mentionAt(last);
  return mention >= 0 ? classOf(words.mentions[mention].type) === 'weapon' : words.isOf(last, Sort.Forces);
}

function hasWeapon(sentence: Sentence, at: number): boolean {
  const { words } = sentence;
  const isWeapon = (noun: number): boolean =>
    sentence.noun(noun)?.mentions.some((index) => classOf(words.mentions[index].type) === 'weapon') ?? false;
  const of = sentence.ofPhrase(at);
  return isWeapon(at) || (of >= 0 && isWeapon(of));
}
