import type { Span, TextChange } from '../../../engine/model';
import type { AnalysisView } from '../../../engine/outline/view';
import { shiftSpan, touchesSpan } from '../../analysis/changes';
import { isQuiet, kindOfType } from '../../kinds';

/** More changes than this are not followed: drawing anew costs less. */
const MOST_CHANGES = 16;

/** The key of a look's spans. */
export function lookKey(kindId: string, quiet: boolean): string {
  return quiet ? `${kindId}.quiet` : kindId;
}

/** The spans of each look that an analysis shows, in order of the text. */
export function spansByLook(view: AnalysisView): ReadonlyMap<string, readonly Span[]> {
  const spans = new Map<string, Span[]>();
  const kindIds = new Map(view.entities().map(({ id, type }) => [id, kindOfType(type).id]));
  for (const mention of view.mentions()) {
    const kindId = kindIds.get(mention.entity);
    if (kindId === undefined) continue;
    const key = lookKey(kindId, isQuiet(mention.form));
    const list = spans.get(key);
    if (list) list.push(mention);
    else spans.set(key, [mention]);
  }
  return spans;
}

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
