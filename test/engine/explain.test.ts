import assert from 'node:assert/strict';
import fc from 'fast-check';
import { explanationText } from '../../src/engine/export/explanation';
import { newsText } from './generators';
import { builtInEngine } from './support';

describe('explain', function () {
  this.timeout(60_000);
  const engine = builtInEngine();
  const explain = (text: string, words: string) => engine.explain(engine.analyze(text), text.indexOf(words));

  it('names the candidates, the heaviest first, and what became of them', () => {
    const { mention, candidates } = explain('Officials of the Harbour Council of Iran met.', 'Iran');
    assert.equal(mention?.text, 'Harbour Council of Iran');
    assert.deepEqual(
      candidates.map(({ text, by, fate }) => [text, by, fate]),
      [
        ['Harbour Council of Iran', 'organisations', 'mention'],
        ['Iran', 'gazetteer', 'overlapped'],
      ],
    );
    assert.ok(candidates[0].weight > candidates[1].weight);
  });

  it('says whom a definite phrase may have meant', () => {
    const { linking, referents } = explain('Hamas and Hezbollah met. The Lebanese militia left.', 'militia');
    assert.match(linking.join(), /definite phrase/);
    assert.deepEqual(
      referents.map(({ entity, isChosen }) => [entity, isChosen]),
      [['hezbollah', true]],
    );
  });

  it('says what a doubtful name waits for, and what bore it out', () => {
    const arms = 'Soldiers and troops said that each Shahed costs the soldiers less than the troops.';
    const thing = explain(arms, 'Shahed');
    assert.match(thing.linking.join(), /speaks of arms/);
    assert.match(thing.candidates[0].evidence.join(), /a text that speaks of arms/);
    const waiting = explain('Wagner was a composer.', 'Wagner');
    assert.equal(waiting.mention, null);
    assert.ok(waiting.candidates.every(({ fate }) => fate === 'unsupported'));
  });

  it('says that the text gives letters another meaning than the knowledge', () => {
    const text = 'The Harbour Safety Council (HSC) won. The Islamic Resistance Assembly (IRA) left, and the IRA said so.';
    for (const words of ['IRA)', 'IRA said']) {
      const { mention, linking } = explain(text, words);
      assert.equal(mention?.entity, 'government:islamic-resistance-assembly');
      assert.match(linking.join(), /introduces in brackets/);
    }
  });

  it('says why what looks like a name is none', () => {
    assert.equal(explain('They met in Tehran.', 'Tehran').candidates[0].fate, 'place');
    assert.deepEqual(explain('They met in a house.', 'house'), { mention: null, candidates: [], linking: [], referents: [] });
  });

  it('finds the mention of the analysis at every offset of every text, and shows it in whole lines', () => {
    fc.assert(
      fc.property(newsText(), fc.nat(), (text, seed) => {
        const analysis = engine.analyze(text);
        const offset = text.length === 0 ? 0 : seed % text.length;
        const explanation = engine.explain(analysis, offset);
        const expected = analysis.mentions(offset, offset).find(({ start, end }) => start <= offset && offset < end) ?? null;
        assert.deepEqual(explanation.mention, expected);
        for (const { start, end, text: surface } of explanation.candidates) assert.equal(surface, text.slice(start, end));
        if (explanation.referents.length > 0) assert.ok(explanation.referents.filter(({ isChosen }) => isChosen).length <= 1);
        assert.ok(explanationText(explanation).endsWith('\n'));
      }),
    );
  });
});
