import type { Reference } from './chunks';
import type { Words } from './words';

/** Whom a pronoun, or possessive one, at a token may stand for; null for other words. */
export function referenceOf(words: Words, token: number): Reference | null {
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
