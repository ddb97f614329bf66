import type { Scan } from '../../mentions/scan';
import { Gap } from '../../text/tokens';
import { qualifierEnd } from './qualifiers';
import { valueAt } from './values';
import { currencyBefore, unitAt } from './units';

/** "(120 miles)", "(about 120 miles)" right behind a figure. */
export function restatementAfter(scan: Scan, last: number): { value: number; unit: string } | null {
  const { tokens } = scan;
  const open = last + 1;
  if (open >= tokens.count || !(tokens.gaps[open] & Gap.Open)) return null;
  const currency = currencyBefore(scan, open);
  const behind = qualifierEnd(scan, open);
  const begin = behind > 0 ? behind : open;
  const value = begin < tokens.count ? valueAt(scan, begin) : null;
  if (!value) return null;
  if (currency && begin === open) return { value: value.value, unit: currency.unit };
  const unit = unitAt(scan, value.last + 1);
  return unit && { value: value.value, unit: unit.unit };
}

/** Last token inside the bracket that opens behind a token; the token itself where none does. */
export function endOfBracket(scan: Scan, last: number): number {
  const { gaps, count } = scan.tokens;
  if (last + 1 >= count || !(gaps[last + 1] & Gap.Open)) return last;
  let end = last + 1;
  while (end + 1 < count && !(gaps[end + 1] & (Gap.Close | Gap.Break))) end++;
  return end;
}
