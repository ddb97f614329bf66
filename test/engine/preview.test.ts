import { deepEqual, equal, ok } from 'node:assert/strict';
import fc from 'fast-check';
import { previewOf } from '../../src/engine/outline/preview';

describe('preview of a mention', () => {
  it('shows a short line whole, without its indentation', () => {
    const line = '  Hamas leader Khaled Mashaal';
    deepEqual(previewOf(line, { start: 15, end: 29 }), { text: 'Hamas leader Khaled Mashaal', start: 13, end: 27 });
  });

  it('cuts a long line at words, and marks the cuts', () => {
    const line = `${'before '.repeat(30)}Hezbollah ${'after '.repeat(30)}`;
    const preview = previewOf(line, { start: 210, end: 219 }, 60);
    equal(preview.text.slice(preview.start, preview.end), 'Hezbollah');
    ok(preview.text.startsWith('…before '), preview.text);
    ok(preview.text.endsWith('…'), preview.text);
    ok(preview.text.length <= 62, String(preview.text.length));
  });

  it('makes control characters and overrides of the direction of writing harmless', () => {
    equal(previewOf('a\tb\u202ec\u0007d', { start: 0, end: 1 }).text, 'a b c d');
  });

  it('always shows the whole span, whatever the line', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 300 }),
        fc.nat(300),
        fc.nat(300),
        fc.integer({ min: 1, max: 80 }),
        (line, a, b, maximum) => {
          const start = Math.min(a, b, line.length);
          const end = Math.min(Math.max(a, b), line.length);
          const preview = previewOf(line, { start, end }, maximum);
          const shown = preview.text.slice(preview.start, preview.end);
          equal(shown.length, end - start);
          ok(preview.text.length <= Math.max(maximum, end - start) + 2);
        },
      ),
    );
  });
});
