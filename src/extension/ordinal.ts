import type { Mention } from '../engine/model';
import type { AnalysisView } from '../engine/outline/view';

/** Which of its entity's mentions a mention is, from 0 in order of the text. An entity may have tens of thousands; few of them are looked at. */
export function ordinalOf(view: AnalysisView, { entity, start }: Mention): number {
  let low = 0;
  let high = view.countOf(entity) - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (view.mentionsOf(entity, middle, middle + 1)[0].start < start) low = middle + 1;
    else high = middle;
  }
  return low;
}
