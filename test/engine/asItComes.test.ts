import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Analysis } from '../../src/engine/model';
import { textChanges } from './generators';
import { articlesOf, builtInEngine } from './support';

/** A report of our own in the manner of the wire, in capitals throughout. */
const WIRE = `ARICA, 3 MAY 89 (RADIO TARAPACA NETWORK) -- [TEXT] COLONEL JUAN ARMANDO RODAS, COMMANDER OF THE 4TH INFANTRY BRIGADE, WAS WOUNDED TODAY WHEN "URBAN" GUERRILLAS FIRED MORTARS AND AK-47 RIFLES AT THE BARRACKS.
   THE NATIONAL FRONT OF RURAL WORKERS (FNTR) SAID THAT RODAS' DRIVER, JOSE LUIS CHICAS, DIED. THE FNTR BLAMED SHINING PATH AND "COMMANDER RUBEN," WHOM NOBODY KNOWS.`;

/** Breaks long lines as mail and terminals do. */
function wrapped(text: string): string {
  return text
    .split('\n')
    .map((line) => {
      if (line.length < 80) return line;
      let column = 0;
      return line
        .split(' ')
        .map((word, i) => {
          const isNext = i > 0 && column + 1 + word.length > 72;
          column = isNext || i === 0 ? word.length : column + 1 + word.length;
          return i === 0 ? word : (isNext ? '\n' : ' ') + word;
        })
        .join('');
    })
    .join('\n');
}

/** Names that a line's end parts where there might be others: states, nicknames and bodies. */
const PARTED = [
  'Analysts of the region say that nobody but Jordan\nWhitcombe knows that much, and that one Christian\nVelkamp, who fled, was told.',
  'The ministry said that the commander of the group, known as Tall\nMerrin, was for the time being held by the 16\nCommando Brigade near the river.',
];

/** Ways in which the same text may come. */
const WAYS: Readonly<Record<string, (text: string) => string>> = {
  'with no-break spaces': (text) => text.replace(/(?<=\S) (?=\S)/g, '\u00a0'),
  'with tabs': (text) => text.replace(/(?<=\S) (?=\S)/g, '\t'),
  'with two spaces for one': (text) => text.replace(/(?<=\S) (?=\S)/g, '  '),
  'with carriage returns': (text) => text.replace(/\r?\n/g, '\r\n'),
  'in wrapped lines': wrapped,
  'in wrapped lines with carriage returns': (text) => wrapped(text).replace(/\r?\n/g, '\r\n'),
  'in straight quotes': (text) => text.replace(/[‘’]/g, "'").replace(/[“”]/g, '"'),
  'in curly quotes': (text) =>
    text
      .replace(/(^|[\s([])"/g, '$1“')
      .replace(/"/g, '”')
      .replace(/(^|[\s([“])'/g, '$1‘')
      .replace(/'/g, '’'),
  'with soft hyphens': (text) => text.replace(/(\p{L}{3})(?=\p{L}{3})/gu, '$1\u00ad'),
  'with zero-width spaces': (text) => text.replace(/(\p{L}{4})(?=\p{L}{2})/gu, '$1\u200b'),
  'with word joiners': (text) => text.replace(/(\p{L}{4})(?=\p{L}{2})/gu, '$1\u2060'),
  'behind a byte order mark': (text) => `\ufeff${text}`,
  'with diacritics apart': (text) => text.normalize('NFD'),
  'with ligatures': (text) => text.replace(/ffi/g, 'ﬃ').replace(/fi/g, 'ﬁ').replace(/fl/g, 'ﬂ').replace(/ff/g, 'ﬀ'),
  'with no-break hyphens': (text) => text.replace(/-/g, '\u2011'),
};

const entitiesOf = (analysis: Analysis): string[] => analysis.mentions().map(({ entity, form }) => `${entity} ${form}`);

describe('text as it comes', () => {
  const engine = builtInEngine();
  // Front matter and lists are what they are by their line ends.
  const articles = [...articlesOf('samples').filter((text) => !text.startsWith('---')), WIRE];

  for (const [name, transformed] of Object.entries(WAYS)) {
    it(`means the same ${name}`, () => {
      for (const article of articles)
        assert.deepEqual(entitiesOf(engine.analyze(transformed(article))), entitiesOf(engine.analyze(article)));
    });

    it(`means the same ${name} after edits as from scratch`, () => {
      fc.assert(
        fc.property(fc.constantFrom(...articles), textChanges(), (article, change) => {
          const text = transformed(article);
          const made = change(text);
          const task = engine.update(engine.analyze(text), [made]);
          while (!task.step(() => false));
          const edited = text.slice(0, made.start) + made.inserted + text.slice(made.start + made.removed);
          assert.deepEqual(entitiesOf(task.result()), entitiesOf(engine.analyze(edited)));
        }),
        { numRuns: 5 },
      );
    });
  }

  it('means the same where a line ends within a name', () => {
    for (const text of PARTED) assert.deepEqual(entitiesOf(engine.analyze(text)), entitiesOf(engine.analyze(text.replace(/\n/g, ' '))));
  });

  it('names who speaks in a transcript, and takes no remark in brackets for a person', () => {
    const transcript = '[INTERVIEW] [TEXT] [YAMID JUNCOTE] HOW MANY MEN CAME? [PASSAGE OMITTED] [JUNCOTE] AND THEN THEY LEFT?';
    assert.deepEqual(entitiesOf(engine.analyze(transcript)), ['person:yamid-juncote name', 'person:yamid-juncote name']);
  });
});
