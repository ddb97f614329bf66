import type { Span, TextChange } from '../../../engine/model';
import type { AnalysisView } from '../../../engine/outline/view';
import { shiftSpan, touchesSpan } from '../../analysis/changes';
import { isQuiet, kindOfType } from '../../kinds';

/** More changes than this are not followed: drawing anew costs less. */
const MOST_CHANGES = 16;

/**
 * How a kind is drawn: `full`, with marks beside the scroll bar; `unmarked`, without them, in a text of which only a part is drawn;
 * `quiet`, in the text's own colour and without marks, where a mention names nothing by itself.
 */
export const MANNERS = ['full', 'unmarked', 'quiet'] as const;
export type Manner = (typeof MANNERS)[number];

/** The key of a look: the kind's id, with the manner behind it where it is not `full`. */
export function lookKey(kindId: string, manner: Manner): string {
  return manner === 'full' ? kindId : `${kindId}.${manner}`;
}

/**
 * The spans of each look that an analysis shows, in order of the text.
 * @param part the part of the text to draw; all of it where it is not given
 */
export function spansByLook(view: AnalysisView, part?: Span): ReadonlyMap<string, readonly Span[]> {
  const spans = new Map<string, Span[]>();
  const kindIds = new Map(view.entities().map(({ id, type }) => [id, kindOfType(type).id]));
  for (const mention of part ? view.mentions(part.start, part.end) : view.mentions()) {
    const kindId = kindIds.get(mention.entity);
    if (kindId === undefined) continue;
    const key = lookKey(kindId, isQuiet(mention.form) ? 'quiet' : part ? 'unmarked' : 'full');
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
