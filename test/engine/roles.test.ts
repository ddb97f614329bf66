import assert from 'node:assert/strict';
import { builtInEngine } from './support';

describe('roles', () => {
  const engine = builtInEngine();
  /** Each as "person: words (rank, office, organisation)". */
  const found = (text: string): string[] =>
    engine
      .analyze(text)
      .entities()
      .flatMap(({ id, roles }) =>
        roles.map(
          ({ text: words, rank, office, organisation }) => `${id}: ${words} (${rank ?? '-'}, ${office ?? '-'}, ${organisation ?? '-'})`,
        ),
      );

  it('stand before a name, with the body and what narrows them down', () => {
    assert.deepEqual(
      found('Iran’s former foreign minister Ama Quaye left. Retired IRGC commander Brigadier General Sarfo Mensah stayed.'),
      [
        'person:ama-quaye: Iran’s former foreign minister (-, foreign minister, iran)',
        'person:sarfo-mensah: Retired IRGC commander Brigadier General (Brigadier General, commander, irgc)',
      ],
    );
  });

  it('stand in front of the comma before a name that a mark ends', () => {
    assert.deepEqual(found('Kenya’s acting prime minister, Ama Quaye, left. The spokesman for the group, Sarfo Mensah, did not.'), [
      'person:ama-quaye: Kenya’s acting prime minister (-, acting prime minister, kenya)',
      'person:sarfo-mensah: spokesman for the group (-, spokesman, -)',
    ]);
    assert.deepEqual(found('He asked the prime minister, Ama Quaye said.'), []);
  });

  it('stand in appositions, several of them, to the end of what they are of', () => {
    assert.deepEqual(
      found('Ama Quaye, 54, a senior Hamas official and former minister, left. General Sarfo Mensah, the armed forces commander, stayed.'),
      [
        'person:ama-quaye: senior Hamas official (-, official, hamas)',
        'person:ama-quaye: former minister (-, minister, -)',
        'person:sarfo-mensah: General (General, -, -)',
        'person:sarfo-mensah: armed forces commander (-, commander, -)',
      ],
    );
    assert.deepEqual(found('Boris Pistorius, whose brother left, stayed. Kofi Mensah Annan, commander of Iran’s Quds Force, came.'), [
      'person:kofi-mensah-annan: commander of Iran’s Quds Force (-, commander, iran)',
    ]);
  });

  it('of a person and a rank make one', () => {
    assert.deepEqual(found('The pilot, Lieutenant Colonel Oleg Mensah, died.'), [
      'person:oleg-mensah: pilot, Lieutenant Colonel (Lieutenant Colonel, pilot, -)',
    ]);
  });
});
