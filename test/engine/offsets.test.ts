import assert from 'node:assert/strict';
import { offsetAt, packOffsets } from '../../src/engine/offsets';

describe('packed offsets', () => {
  it('are told as they were', () => {
    const numbers = Array.from({ length: 100 }, (_, i) => i * i * 1000);
    const packed = packOffsets(numbers);
    assert.deepEqual(
      numbers.map((_, i) => offsetAt(packed, i)),
      numbers,
    );
    assert.equal(packed.length, numbers.length);
  });

  it('are small where the steps are', () => {
    const packed = packOffsets(Array.from({ length: 64 }, (_, i) => 1_000_000 + i * 5));
    assert.equal(packed.filter((number) => number > 100).length, 4);
  });
});
