import type { Span, TextChange } from '../../engine/model';

/**
 * Where a span lies after changes, as an editor moves its own marks: text inserted at either edge stays outside.
 * What a change has removed of it is gone; the span may come out empty.
 */
export function shiftSpan(span: Span, changes: readonly TextChange[]): Span {
  let { start, end } = span;
  for (const change of changes) {
    const removedEnd = change.start + change.removed;
    const growth = change.inserted.length - change.removed;
    if (removedEnd <= start && !(start === end && change.start === start)) {
      start += growth;
      end += growth;
    } else if (change.start < end) {
      const insertedEnd = change.start + change.inserted.length;
      const newEnd = removedEnd <= end ? end + growth : change.start;
      const newStart = change.start <= start ? insertedEnd : start;
      start = newStart;
      end = Math.max(newStart, newEnd);
    }
  }
  return { start, end };
}

/** Whether any of the changes reaches into the span; one that only meets its edge does not. */
export function touchesSpan(span: Span, changes: readonly TextChange[]): boolean {
  let { start, end } = span;
  for (const change of changes) {
    const removedEnd = change.start + change.removed;
    const growth = change.inserted.length - change.removed;
    if (removedEnd <= start) {
      start += growth;
      end += growth;
    } else if (change.start < end) {
      return true;
    }
  }
  return false;
}

/** The length of a text of `length` after the changes. */
export function lengthAfter(length: number, changes: readonly TextChange[]): number {
  return changes.reduce((sum, change) => sum + change.inserted.length - change.removed, length);
}

/** How many UTF-16 units the changes remove and insert. */
export function sizeOf(changes: readonly TextChange[]): number {
  return changes.reduce((sum, change) => sum + change.inserted.length + change.removed, 0);
}
