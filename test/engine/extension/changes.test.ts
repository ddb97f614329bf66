import { deepEqual, equal } from 'node:assert/strict';
import fc from 'fast-check';
import type { TextChange } from '../../../src/engine/model';
import { lengthAfter, shiftSpan, sizeOf, touchesSpan } from '../../../src/extension/analysis/changes';
import { isInPlace } from '../../../src/extension/features/decorations/inPlace';

function change(start: number, removed: number, inserted: string): TextChange {
  return { start, removed, inserted };
}

function apply(text: string, changes: readonly TextChange[]): string {
  return changes.reduce((old, { start, removed, inserted }) => old.slice(0, start) + inserted + old.slice(start + removed), text);
}

/** A text, and changes that can be made in it one after the other. */
const edited = fc
  .tuple(fc.string({ maxLength: 40 }), fc.array(fc.tuple(fc.nat(1000), fc.nat(6), fc.string({ maxLength: 5 })), { maxLength: 4 }))
  .map(([text, drafts]) => {
    let length = text.length;
    const changes = drafts.map(([at, remove, inserted]) => {
      const start = at % (length + 1);
      const removed = Math.min(remove, length - start);
      length += inserted.length - removed;
      return change(start, removed, inserted);
    });
    return { text, changes };
  });

describe('spans under changes', () => {
  const span = { start: 10, end: 15 };

  it('stay where nothing before them changes', () => {
    deepEqual(shiftSpan(span, [change(15, 0, 'xyz'), change(20, 5, '')]), span);
  });

  it('move with what is inserted before them, also at their very start', () => {
    deepEqual(shiftSpan(span, [change(0, 0, 'ab'), change(12, 0, 'c')]), { start: 13, end: 18 });
  });

  it('grow with what is inserted inside, and lose what is removed', () => {
    deepEqual(shiftSpan(span, [change(12, 1, 'abc')]), { start: 10, end: 17 });
    deepEqual(shiftSpan(span, [change(8, 4, '')]), { start: 8, end: 11 });
    deepEqual(shiftSpan(span, [change(13, 10, 'new')]), { start: 10, end: 13 });
    deepEqual(shiftSpan(span, [change(5, 20, 'new')]), { start: 8, end: 8 });
  });

  it('hold the same text as long as no change touches them', () => {
    fc.assert(
      fc.property(edited, fc.nat(40), fc.nat(40), ({ text, changes }, a, b) => {
        const start = Math.min(a, b, text.length);
        const end = Math.min(Math.max(a, b), text.length);
        fc.pre(start < end && !touchesSpan({ start, end }, changes));
        const moved = shiftSpan({ start, end }, changes);
        equal(apply(text, changes).slice(moved.start, moved.end), text.slice(start, end));
      }),
    );
  });

  it('never leave the text', () => {
    fc.assert(
      fc.property(edited, fc.nat(40), fc.nat(40), ({ text, changes }, a, b) => {
        const { start, end } = shiftSpan({ start: Math.min(a, b, text.length), end: Math.min(Math.max(a, b), text.length) }, changes);
        equal(0 <= start && start <= end && end <= apply(text, changes).length, true);
      }),
    );
  });

  it('know the length of the text after them', () => {
    fc.assert(fc.property(edited, ({ text, changes }) => equal(lengthAfter(text.length, changes), apply(text, changes).length)));
  });

  it('have a size', () => {
    equal(sizeOf([change(3, 4, 'ab'), change(0, 0, 'c')]), 7);
  });
});

describe('ranges that the editor has moved already', () => {
  const drawn = [
    { start: 2, end: 5 },
    { start: 10, end: 15 },
  ];

  it('are in place where the new ones are the old ones, moved', () => {
    equal(isInPlace(drawn, [drawn[0], { start: 12, end: 17 }], [change(7, 0, 'ab')]), true);
  });

  it('are not where one is new, has gone, or lies elsewhere', () => {
    equal(isInPlace(drawn, [...drawn, { start: 20, end: 22 }], []), false);
    equal(isInPlace(drawn, [drawn[0]], []), false);
    equal(isInPlace(drawn, drawn, [change(7, 0, 'ab')]), false);
  });

  it('are not where an edit reached into one', () => {
    equal(isInPlace(drawn, drawn, [change(12, 1, 'x')]), false);
  });
});
