import assert from 'node:assert/strict';
import fc from 'fast-check';
import { isCompatible, Namesakes } from '../../src/engine/entities/namesakes';
import type { NameWord } from '../../src/engine/reading/blockReading';

const word = fc.constantFrom('ahmed', 'ahmad', 'ali', 'karim', 'yousef', 'a', 'k').map((folded): NameWord => ({
  hash: folded.length * 1000 + folded.charCodeAt(folded.length - 1) + folded.charCodeAt(0),
  folded,
  skeleton: folded.startsWith('ahm') ? 7 : 0,
  isInitial: folded.length === 1,
  isGeneration: false,
  isGivenName: false,
  isOrdinary: false,
}));
// A lone word fits everybody, so there are few.
const name = fc.array(word, { minLength: 2, maxLength: 4 });
const nameOrWord = fc.oneof({ arbitrary: name, weight: 9 }, { arbitrary: fc.array(word, { minLength: 1, maxLength: 1 }), weight: 1 });

describe('namesakes', () => {
  it('are found as if each were asked in turn, whoever gets a fuller name meanwhile', () => {
    const step = fc.record({
      words: name,
      fuller: fc.option(name),
      at: fc.nat(),
      asked: nameOrWord,
      known: fc.integer({ min: -1, max: 5 }),
    });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 60 }), (steps) => {
        const namesakes = new Namesakes();
        for (const { words, fuller, at, asked, known } of steps) {
          namesakes.enter({ known, key: '', words, name: '', among: [] });
          const place = at % namesakes.persons.length;
          if (fuller) {
            namesakes.persons[place].words = fuller;
            namesakes.file(place);
          }
          assert.equal(
            namesakes.compatible(asked),
            namesakes.persons.find((person) => isCompatible(person.words, asked)),
          );
          if (known >= 0)
            assert.equal(
              namesakes.known(known),
              namesakes.persons.find((person) => person.known === known),
            );
        }
      }),
      { numRuns: 100 },
    );
  });
});
