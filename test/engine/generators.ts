import fc from 'fast-check';
import type { TextChange } from '../../src/engine/model';

/** Words that meet each other in news: names, ranks, designators, class nouns, marks and blanks that break or join them. */
const WORDS = [
  'Hamas',
  'Hezbollah',
  'Iran',
  'Iranian',
  'Tehran',
  'the',
  'The',
  'terror group',
  'General',
  'Gen.',
  'Brig.',
  'Khaled',
  'Mashaal',
  'Ahmed',
  'Yousef',
  'said',
  'says',
  'missile',
  'missiles',
  'F-16',
  'F-16s',
  'T-72B3',
  'short- and',
  'mid-range',
  'ballistic',
  'U.S.',
  'US',
  'IDF',
  '(IDF)',
  '(PMF)',
  'Popular',
  'Forces',
  'Mobilisation',
  'army',
  'Kenyan',
  'police',
  'attacked',
  'killed',
  'was hit by',
  'fired',
  'at',
  'gave',
  'received',
  'from',
  'vowed to strike',
  'attack on',
  'visited',
  'he',
  'its',
  'which',
  'denied',
  'if',
  'USS',
  'Carney',
  "Mish'al",
  'al-Zahar',
  'bin',
  'Salman',
  'Jae-in',
  'Moon',
  '200',
  'km',
  'é',
  'ß',
  '中文',
  '😀',
  '\u00ad',
  'Ha\u00admas',
  'o\u200bfficer',
  'oﬃcer',
  'THE IRANIAN ARMY FIRED ROCKETS',
  'Ministry',
  'of',
  'Defence',
  'and',
  ',',
  '.',
  '!',
  '“',
  '”',
  '(',
  ')',
  '—',
  '-',
  '’s',
  "'s",
  '\t',
  '\u00a0',
  '\u2028',
  '```',
  '`',
  '*',
  '](',
  '<b>',
  'https://x.org/Iran',
  '\n```\n',
  '\n---\n',
  '\n\n“It goes on and on.',
  '\n\n“It ends here.”\n\n',
  '\n\nQ: Why is that?\n\n',
  '\n\nA: Nobody knows.\n\n',
  'the officer said',
  'a Hamas officer, Ahmed Yousef, said that',
];

/** Texts like news, and like nothing at all; paragraphs, wrapped lines, both line ends. */
export const newsText = (): fc.Arbitrary<string> =>
  fc
    .array(
      fc.oneof(
        { weight: 12, arbitrary: fc.constantFrom(...WORDS) },
        { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 12 }) },
        { weight: 2, arbitrary: fc.constantFrom('\n', '\n\n', '\r\n', '\r\n\r\n', '\n \n', '\n\n\n') },
      ),
      { maxLength: 160 },
    )
    .chain((words) =>
      fc
        .array(fc.constantFrom(' ', ' ', ' ', '', '  '), { minLength: words.length, maxLength: words.length })
        .map((gaps) => words.map((word, i) => word + gaps[i]).join('')),
    );

/** Edits as people make them: typing, deleting, pasting; positions are shares of the text's length. */
export const textChanges = (): fc.Arbitrary<(text: string) => TextChange> =>
  fc
    .record({
      at: fc.double({ min: 0, max: 1, noNaN: true }),
      removed: fc.oneof(fc.constant(0), fc.nat({ max: 4 }), fc.nat({ max: 300 })),
      inserted: fc.oneof(fc.constant(''), fc.constantFrom('a', ' ', '\n', '\n\n', '.', 'Hamas', '\r'), newsText()),
    })
    .map(({ at, removed, inserted }) => (text: string): TextChange => {
      const start = Math.min(text.length, Math.floor(at * (text.length + 1)));
      return { start, removed: Math.min(removed, text.length - start), inserted };
    });
