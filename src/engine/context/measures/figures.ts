import { Figure } from '../../lexicon/measureWords';
import type { Scan } from '../../mentions/scan';
import { Gap, Shape } from '../../text/tokens';

/** Whether a word says something of the figures beside it; bits of `Figure`. */
export const saysOf = (scan: Scan, token: number, uses: number): boolean => usesOf(scan, token, uses) !== 0;

/** Which of some uses a word has. */
export const usesOf = (scan: Scan, token: number, uses: number): number =>
  token >= 0 && token < scan.tokens.count ? scan.figures(token) & uses : 0;

export const isMonth = (scan: Scan, token: number): boolean => saysOf(scan, token, Figure.Month) && scan.isCapitalised(token);

export const isDigits = (scan: Scan, token: number): boolean =>
  token >= 0 && token < scan.tokens.count && (scan.tokens.shapes[token] & Shape.Digits) !== 0;

/** Whether only a space or a wrapped line stands before a token. */
export const isSpaced = (scan: Scan, token: number): boolean => (scan.tokens.gaps[token] & ~(Gap.Space | Gap.SoftBreak)) === 0;
