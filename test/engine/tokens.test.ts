import assert from 'node:assert/strict';
import fc from 'fast-check';
import { Characters } from '../../src/engine/text/characters';
import { markCapitalLines, markSentences } from '../../src/engine/text/sentences';
import { Tokeniser } from '../../src/engine/text/tokeniser';
import { Gap, Shape, Tokens } from '../../src/engine/text/tokens';
import { Vocabulary, VocabularyBuilder } from '../../src/engine/text/vocabulary';
import { newsText } from './generators';

const characters = new Characters();

function read(text: string, words: readonly string[] = []): Tokens {
  const builder = new VocabularyBuilder();
  for (const word of words) builder.add(characters.fold(word));
  const tokens = new Tokens();
  new Tokeniser(characters, new Vocabulary(builder.build(), characters)).read(text, tokens);
  return tokens;
}

const surfaces = (text: string): string[] => {
  const tokens = read(text);
  return Array.from({ length: tokens.count }, (_, i) => tokens.slice(i, i));
};

describe('tokens', () => {
  it('are runs of letters or of digits', () => {
    assert.deepEqual(surfaces('F-16C, S-300PMU-2 and T-72B3'), ['F', '16', 'C', 'S', '300', 'PMU', '2', 'and', 'T', '72', 'B', '3']);
  });

  it('hold apostrophes inside a word and part from clitics', () => {
    assert.deepEqual(surfaces('Mish’al’s Sana‘a O’Brien they’ll don’t Houthis’ arms'), [
      'Mish’al',
      's',
      'Sana‘a',
      'O’Brien',
      'they',
      'll',
      'don’t',
      'Houthis',
      'arms',
    ]);
  });

  it('take dotted initials for one word, with the last full stop', () => {
    assert.deepEqual(surfaces('U.S. troops, the U.N. and J. Smith at 5 p.m.'), [
      'U.S.',
      'troops',
      'the',
      'U.N.',
      'and',
      'J',
      'Smith',
      'at',
      '5',
      'p.m.',
    ]);
  });

  it('fold case, diacritics, apostrophes and invisible marks', () => {
    const tokens = read('MISH’AL mishal Mish\u00adal Môshâl', ['mishal']);
    assert.deepEqual([...tokens.words.slice(0, 4)], [1, 1, 1, 0]);
    assert.equal(characters.fold('Nguyễn Đình'), 'nguyendinh');
  });

  it('know what stands before them', () => {
    const tokens = read('a-b c, d\n(e) — f');
    assert.equal(tokens.gaps[0], Gap.Break);
    assert.equal(tokens.gaps[1], Gap.Hyphen);
    assert.equal(tokens.gaps[2], Gap.Space);
    assert.equal(tokens.gaps[3], Gap.Comma | Gap.Space);
    assert.equal(tokens.gaps[4], Gap.Break | Gap.Open);
    assert.equal(tokens.gaps[5], Gap.Close | Gap.Space | Gap.Dash);
  });

  it('tell a wrapped line from the end of a headline', () => {
    const wrapped = read(`${'word '.repeat(14)}\nnext`);
    assert.ok(wrapped.gaps[14] & Gap.SoftBreak);
    const headline = read('A short headline\nnext');
    assert.ok(headline.gaps[3] & Gap.Break);
  });

  it('cover every letter and digit of every text, in order', () => {
    fc.assert(
      fc.property(newsText(), (any) => {
        // Letters beyond the basic plane are none of ours, and markup is no prose.
        const text = any.replace(/[\u{10000}-\u{10ffff}`<:\]]/gu, ' ');
        const tokens = read(text);
        let end = 0;
        for (let i = 0; i < tokens.count; i++) {
          assert.ok(tokens.starts[i] >= end && tokens.ends[i] > tokens.starts[i]);
          assert.doesNotMatch(text.slice(end, tokens.starts[i]), /[\p{Lu}\p{Ll}\p{Lo}\p{Nd}]/u);
          end = tokens.ends[i];
        }
        assert.doesNotMatch(text.slice(end), /[\p{Lu}\p{Ll}\p{Lo}\p{Nd}]/u);
      }),
    );
  });
});

describe('sentences', () => {
  const words = new Set(['gen', 'the']);
  const starts = (text: string): string[] => {
    const tokens = read(text, [...words]);
    markSentences(tokens, { isAbbreviation: (word) => word === 1, isFunctionWord: (word) => word === 2 });
    markCapitalLines(tokens);
    return Array.from({ length: tokens.count }, (_, i) => i)
      .filter((i) => tokens.gaps[i] & Gap.Sentence)
      .map((i) => tokens.slice(i, i));
  };

  it('end at full stops, not at abbreviations and initials', () => {
    assert.deepEqual(starts('One here. Two met Gen. Smith and J. Doe of the U.S. Army in the U.S. The end? “Yes.” No'), [
      'One',
      'Two',
      'The',
      'Yes',
      'No',
    ]);
  });

  it('in capitals are marked as such', () => {
    const tokens = read('BRITISH DESTROYER HIT BY MISSILE\nThe rest');
    markSentences(tokens, { isAbbreviation: () => false, isFunctionWord: () => false });
    markCapitalLines(tokens);
    assert.ok(tokens.shapes[0] & Shape.InCapitals);
    assert.ok(!(tokens.shapes[5] & Shape.InCapitals));
  });
});

describe('vocabulary', () => {
  it('finds the words that it was built from, and no others', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.stringMatching(/^[a-z0-9]{1,6}$/), { minLength: 1 }),
        fc.stringMatching(/^[a-z0-9]{1,6}$/),
        (known, other) => {
          const builder = new VocabularyBuilder();
          const ids = known.map((word) => builder.add(word));
          const vocabulary = new Vocabulary(builder.build(), characters);
          known.forEach((word, i) => assert.equal(vocabulary.idOf(word), ids[i]));
          assert.equal(vocabulary.idOf(other) !== 0, known.includes(other));
        },
      ),
    );
  });
});
