import { Gap } from '../../../text/tokens';
import type { Words } from './words';

/** Whether a token is the "s" of "Iran's". */
export function isGenitive(words: Words, token: number): boolean {
  return words.scan.tokens.gaps[token] === Gap.Apostrophe;
}
