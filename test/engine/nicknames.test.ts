import assert from 'node:assert/strict';
import { nicknamesOf } from '../../src/knowledge/nicknames';
import type { EntityRecord } from '../../src/knowledge/schema';

const nicknames = (name: string, more: Partial<EntityRecord> = {}): string[] =>
  nicknamesOf({ id: 'x', type: 'helicopter', name, sources: ['own:1'], ...more }, (word) => word === 'Howitzer').map(({ text }) => text);

describe('nicknames', () => {
  it('are what follows a designation or a maker’s initials', () => {
    assert.deepEqual(nicknames('A129 Mangusta'), ['Mangusta']);
    assert.deepEqual(nicknames('HAL Rudra', { names: ['Dhruv WSI', 'AH-64 Black Hawk'] }), ['Rudra', 'Black Hawk']);
  });

  it('are no numbers, words that say nothing alone, long phrases or halves of plain names', () => {
    for (const name of ['F-16 II', 'M777 Howitzer', 'K2 Very Long Winded Name', 'Sea King', 'T-72']) assert.deepEqual(nicknames(name), []);
  });

  it('are asked for a class noun right beside them, and not made for ships and actors', () => {
    assert.deepEqual(nicknamesOf({ id: 'x', type: 'uav', name: 'RQ-7 Shadow', sources: [] }, () => false)[0].when, {
      besideClassNoun: true,
    });
    assert.deepEqual(nicknames('INS Vikrant', { type: 'ship' }), []);
    assert.deepEqual(nicknames('MNS Ansar', { type: 'armed-group' }), []);
  });
});
