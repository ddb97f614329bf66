import type { Span, TextChange } from '../../../engine/model';
import { shiftSpan, touchesSpan } from '../../analysis/changes';

/** More changes than this are not followed: drawing anew costs less. */
const MOST_CHANGES = 16;

/**
 * Whether spans drawn before the changes stand now, moved along by the editor, just where they are to be drawn:
 * then drawing them again can be left out. A span that an edit reached into counts as moved.
 */
export function isInPlace(drawn: readonly Span[], wanted: readonly Span[], changes: readonly TextChange[]): boolean {
  if (drawn.length !== wanted.length || changes.length > MOST_CHANGES) return false;
  return drawn.every((span, index) => {
    if (touchesSpan(span, changes)) return false;
    const { start, end } = shiftSpan(span, changes);
    return start === wanted[index].start && end === wanted[index].end;
  });
}
