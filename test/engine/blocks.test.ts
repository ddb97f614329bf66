import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Entry } from '../../src/engine/document/entry';
import { BlockSequence } from '../../src/engine/document/sequence';
import { applyChanges, divide as divideLazily, divideParts } from '../../src/engine/incremental';
import { newsText, textChanges } from './generators';

const divide = (text: string): Entry[] => [...divideLazily(text)];
const texts = (blocks: readonly { text: string }[]): string[] => blocks.map((block) => block.text);

describe('blocks', function () {
  this.timeout(60_000);
  it('are paragraphs with the blank lines after them', () => {
    assert.deepEqual(texts(divide('One\ntwo.\n\n\nThree.\r\n\r\nFour.')), ['One\ntwo.\n\n\n', 'Three.\r\n\r\n', 'Four.']);
  });

  it('take a long line for a paragraph of its own', () => {
    const line = `${'word '.repeat(40).trim()}\n`;
    assert.deepEqual(texts(divide(line + line)), [line, line]);
  });

  it('tile every text and are never long', () => {
    fc.assert(
      fc.property(newsText(), (text) => {
        const blocks = texts(divide(text));
        assert.equal(blocks.join(''), text);
        assert.ok(blocks.every((block) => block.length > 0 && block.length <= 8192));
      }),
    );
  });

  it('of a text in parts are those of the whole', () => {
    fc.assert(
      fc.property(newsText(), fc.array(fc.nat({ max: 60 }), { maxLength: 40 }), (text, lengths) => {
        const parts: string[] = [];
        let at = 0;
        for (const length of lengths) parts.push(text.slice(at, (at += length)));
        parts.push(text.slice(at));
        assert.deepEqual(texts([...divideParts(parts)]), texts(divide(text)));
      }),
    );
    const long = 'x'.repeat(20_000) + ' word'.repeat(5_000);
    assert.deepEqual(texts([...divideParts([long.slice(0, 9_000), long.slice(9_000)])]), texts(divide(long)));
  });

  it('of one endless line or of blanks alone are short too', () => {
    for (const text of ['x'.repeat(100_000), ' '.repeat(100_000), '\n'.repeat(100_000), 'ab '.repeat(40_000)]) {
      const blocks = texts(divide(text));
      assert.equal(blocks.join(''), text);
      assert.ok(blocks.every((block) => block.length <= 8192));
    }
  });

  it('after changes are those of the new text', () => {
    fc.assert(
      fc.property(newsText(), fc.array(textChanges(), { maxLength: 5 }), (text, makers) => {
        let blocks = BlockSequence.of(divide(text));
        let now = text;
        for (const make of makers) {
          const change = make(now);
          now = now.slice(0, change.start) + change.inserted + now.slice(change.start + change.removed);
          ({ blocks } = applyChanges(blocks, [change]));
          assert.deepEqual(texts([...blocks]), texts(divide(now)));
          assert.equal(blocks.length, now.length);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('that an edit does not touch are taken over', () => {
    const before = divide('First paragraph.\n\nSecond one.\n\nThird one.\n\nFourth one.');
    const changed = applyChanges(BlockSequence.of(before), [{ start: 35, removed: 0, inserted: 'x' }]);
    const after = [...changed.blocks];
    assert.equal(after[0], before[0]);
    assert.equal(after[3], before[3]);
    assert.deepEqual([changed.removed.size, changed.added.size, changed.behind.has(before[3])], [1, 1, true]);
  });

  it('refuse a change outside the text', () => {
    assert.throws(() => applyChanges(BlockSequence.of(divide('short')), [{ start: 3, removed: 9, inserted: '' }]), /offset 12.*ends at 5/);
  });
});
