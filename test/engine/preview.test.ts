import { deepEqual, equal, ok } from 'node:assert/strict';
import fc from 'fast-check';
import { previewOf } from '../../src/engine/outline/preview';

describe('preview of a mention', () => {
  it('shows a short line whole, without its indentation', () => {
    const line = '  Hamas leader Khaled Mashaal';
    deepEqual(previewOf(line, { start: 2, end: 7 }), { text: 'Hamas leader Khaled Mashaal', start: 0, end: 5 });
  });

  it('cuts a long line at words, and marks the cuts', () => {
    const line = `${'before '.repeat(30)}Hezbollah ${'after '.repeat(30)}`;
    const preview = previewOf(line, { start: 210, end: 219 }, 60);
    equal(preview.text.slice(preview.start, preview.end), 'Hezbollah');
    ok(preview.text.startsWith('…before Hezbollah') || preview.text.startsWith('…Hezbollah'), preview.text);
    ok(preview.text.endsWith('…'), preview.text);
    ok(preview.text.length <= 62, String(preview.text.length));
  });

  it('shows the whole span where a list shows only a few characters, and more before it with more room', () => {
    const line = 'Iran has long sent Fateh-110 missiles to Hezbollah, and to the Popular Mobilization Forces of Iraq.';
    const shownAs = (words: string, ...room: [] | [number, number]) => {
      const start = line.indexOf(words);
      return previewOf(line, { start, end: start + words.length }, ...room).text;
    };
    equal(shownAs('Hezbollah').slice(0, 23), '…missiles to Hezbollah,');
    equal(shownAs('Iraq'), '…Forces of Iraq.');
    equal(shownAs('Popular Mobilization Forces'), '…Popular Mobilization Forces of Iraq.');
    equal(shownAs('Iraq', 600, 200), line);
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
