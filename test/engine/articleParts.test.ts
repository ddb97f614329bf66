import assert from 'node:assert/strict';
import fc from 'fast-check';
import { ArticleReader } from '../../src/engine/outline/articleParts';

const partsOf = (...lines: string[]): string[] => {
  const reader = new ArticleReader();
  return lines.flatMap((line, i) => reader.read(line)?.concat(` ${i}`) ?? []);
};

describe('the parts of an article', () => {
  it('are its headline, what follows it, and sub-heads where a paragraph could begin', () => {
    assert.deepEqual(
      partsOf(
        '',
        'Talks end without a deal',
        'Envoys leave for home',
        'By Anna Berg',
        '',
        'GENEVA — The talks ended.',
        '',
        'What comes next',
        '',
        'Nobody',
        'knows.',
      ),
      ['headline 1', 'deck 2', 'byline 3', 'subhead 7', 'subhead 9'],
    );
  });

  it('are not lines of a wrapped paragraph, sentences and long lines', () => {
    assert.deepEqual(
      partsOf(
        'Headline',
        '',
        'The first line of a paragraph that somebody wrapped by hand, and',
        'Here it goes on',
        'and ends.',
        '',
        'A short one.',
      ),
      ['headline 0'],
    );
  });

  it('are credits and what the page says about itself', () => {
    assert.deepEqual(
      partsOf(
        'Headline',
        '',
        'It began.',
        '',
        'Read more: another story',
        'Photo: Somebody',
        'Reporting by Jo Lind; editing by Al Moe',
        'ADVERTISEMENT',
      ),
      ['headline 0', 'boilerplate 4', 'credit 5', 'byline 6', 'boilerplate 7'],
    );
  });

  it('are one a line at most, of any text', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ maxLength: 400 })), (lines) => {
        const reader = new ArticleReader();
        const parts = lines.map((line) => reader.read(line));
        assert.ok(parts.filter((part) => part === 'headline').length <= 1);
        lines.forEach((line, i) => assert.ok(line.trim() !== '' || parts[i] === null));
      }),
    );
  });
});
