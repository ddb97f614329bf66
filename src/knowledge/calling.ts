import type { EntityType } from '../engine/model';
import type { EntityRecord } from './schema';

/** What comes behind these says more of what somebody did, or belongs to, than of what they are. */
const GOES_ON =
  /(?:[,;:.(]|\b(?:of|that|who|which|whose|for|from|in|since|until|led|founded|formed|set|made|built|with|by|to|at|on|under|near)\b).*$/su;

/**
 * What an entity can be called by: its offices, the phrase that its background begins with, and what bodies are called in full,
 * " prime minister | army officer ". In lower case, words between single spaces.
 */
export function callingOf(type: EntityType, { offices, background, names }: EntityRecord): string {
  const phrases = (offices ?? []).map(({ title, to }) => (to === undefined ? title : `former ${title}`));
  // "Gulf state, a federation of seven emirates; nuclear power since 1998"
  if (background) phrases.push(...(type === 'state' ? background.split(/[;,]/) : [background]));
  // "Kingdom of Norway", "Islamic Resistance Movement"
  if (type !== 'person') for (const name of names ?? []) phrases.push(typeof name === 'string' ? name : name.text);
  return phrases.map((phrase) => ` ${wordsOf(phrase.replace(GOES_ON, ''))} `).join('|');
}

const wordsOf = (phrase: string): string =>
  phrase
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
