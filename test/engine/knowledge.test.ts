import assert from 'node:assert/strict';
import { compileKnowledge } from '../../src/knowledge/compile';
import { ImageError } from '../../src/knowledge/image';
import { openKnowledge } from '../../src/knowledge/knowledge';
import { pluralOf } from '../../src/knowledge/inflect';
import { builtInKnowledge, engineOf, summary } from './support';

const file = (entities: object[]): object => ({ theme: 'Test', sources: { own: { title: 'Own', licence: 'MIT' } }, entities });
const entity = (id: string, more: object = {}): object => ({ id, type: 'armed-group', name: id, sources: ['own:1'], ...more });

describe('knowledge image', () => {
  it('gives back what was compiled, sources too', () => {
    const record = entity('alpha-front', { name: 'Alpha Front', country: ['LBN', 'SYR'], cameo: ['LBNREB'] });
    const { image, problems } = compileKnowledge([{ file: 'a.json', text: JSON.stringify(file([record])) }]);
    assert.deepEqual(problems, []);
    const knowledge = openKnowledge(image);
    assert.deepEqual(knowledge.record('alpha-front'), record);
    assert.deepEqual(knowledge.entities.countries(0), ['LBN', 'SYR']);
    assert.equal(knowledge.source('own:1')?.title, 'Own');
    assert.equal(knowledge.record('nobody'), undefined);
    // A reference to a page names the page.
    assert.deepEqual(knowledge.source('own:https://www.news.example/a?b'), {
      title: 'news.example',
      licence: 'MIT',
      url: 'https://www.news.example/a?b',
    });
    assert.equal(knowledge.source('constructor:1'), undefined);
  });

  it('finds every entity by its id, whatever the order', () => {
    const ids = ['m-2', 'alpha', 'zeta', 'm', 'm-10', 'beta'];
    const { image } = compileKnowledge([{ file: 'a.json', text: JSON.stringify(file(ids.map((id) => entity(id)))) }]);
    const knowledge = openKnowledge(image);
    assert.deepEqual(
      ids.map((id) => knowledge.record(id)?.name),
      ids,
    );
    for (const id of ['', 'a', 'alpha0', 'm-1', 'zz']) assert.equal(knowledge.record(id), undefined);
  });

  it('opens at any place in a larger buffer', () => {
    const { image } = compileKnowledge([{ file: 'a.json', text: JSON.stringify(file([entity('alpha')])) }]);
    const larger = new Uint8Array(image.length + 3);
    larger.set(image, 3);
    assert.equal(openKnowledge(larger.subarray(3)).entities.id(0), 'alpha');
  });

  it('refuses bytes that are none of its own', () => {
    assert.throws(() => openKnowledge(new Uint8Array(4)), ImageError);
    assert.throws(() => openKnowledge(new Uint8Array(4096)), /another version/);
  });

  it('names file, line and remedy of what it leaves out', () => {
    const { problems } = compileKnowledge([
      { file: 'broken.json', text: '{\n"entities": [\n}' },
      { file: 'odd.json', text: '{"x":1}' },
      {
        file: 'bad.json',
        text: JSON.stringify(file([entity('a'), entity('a'), entity('b', { type: 'gang' }), entity('c', { names: ['…'] })])),
      },
    ]);
    assert.equal(problems.length, 5);
    assert.match(problems[0], /^broken\.json:3: .*mend the line/);
    assert.match(problems[1], /^odd\.json:1: neither/);
    assert.match(problems[2], /a: this id is taken/);
    assert.match(problems[3], /b: type "gang" is not known; use one of/);
    assert.match(problems[4], /c: the name "…" has no letters/);
  });

  it('makes a people of a state that has one', () => {
    const knowledge = builtInKnowledge();
    assert.equal(knowledge.record('iranians')?.type, 'people');
  });
});

describe('names', () => {
  it('are compared without hyphens, spaces, diacritics and apostrophes', () => {
    const engine = engineOf(
      file([entity('al-qaeda', { name: 'al-Qaeda' }), entity('mashaal', { type: 'person', name: 'Khaled Mish’al' })]),
    );
    assert.deepEqual(summary(engine.analyze('Al Qaeda, al-Qaeda, AL-QAEDA; Khaled Mishal')), [
      'Al Qaeda → armed-group al-qaeda name',
      'al-Qaeda → armed-group al-qaeda name',
      'AL-QAEDA → armed-group al-qaeda name',
      'Khaled Mishal → person mashaal name',
    ]);
  });

  it('need the capitals that they are written with', () => {
    const engine = engineOf(
      file([entity('who', { type: 'igo', name: 'WHO' }), entity('jem', { name: 'JeM' }), entity('grad', { name: 'Grad' })]),
    );
    assert.deepEqual(summary(engine.analyze('Who knows the WHO? A grad and a Grad. Jem, JeM, JEM.')), [
      'WHO → igo who name',
      'Grad → armed-group grad name',
      'JeM → armed-group jem name',
      'JEM → armed-group jem name',
    ]);
  });

  it('keep their conditions', () => {
    const engine = engineOf(
      file([
        entity('patriot', {
          type: 'air-defence',
          name: 'Patriot system',
          names: [{ text: 'Patriot', when: { near: ['battery'], notFollowedBy: ['Act'] } }],
        }),
        entity('spike', {
          type: 'anti-tank',
          name: 'Spike missile',
          names: [{ text: 'Spike', when: { precededBy: ['the'], followedBy: ['launcher'] } }],
        }),
      ]),
    );
    const texts = (text: string): string[] =>
      engine
        .analyze(text)
        .mentions()
        .map((mention) => mention.text);
    assert.deepEqual(texts('A Patriot battery was sent.'), ['Patriot']);
    assert.deepEqual(texts('A Patriot cried.'), []);
    assert.deepEqual(texts('The battery and the Patriot Act.'), []);
    assert.deepEqual(texts('A Patriot system came. Patriot again.'), ['Patriot system', 'Patriot']);
    assert.deepEqual(texts('A Spike launcher. The Spike.'), []);
    assert.deepEqual(texts('The Spike launcher. A Spike launcher.'), ['Spike', 'Spike']);
  });

  it('need the condition that the main name is given among the others', () => {
    const engine = engineOf(
      file([entity('puma', { type: 'armour', name: 'Puma', names: [{ text: 'Puma', when: { near: ['infantry'] } }] })]),
    );
    assert.deepEqual(summary(engine.analyze('A Puma ran. The infantry had a Puma.')).length, 2);
    assert.deepEqual(summary(engine.analyze('A Puma ran away.')), []);
  });

  it('have regular plurals', () => {
    assert.deepEqual(['battery', 'spokesman', 'torpedo', 'bus', 'launch', 'tank'].map(pluralOf), [
      'batteries',
      'spokesmen',
      'torpedos',
      'buses',
      'launches',
      'tanks',
    ]);
  });
});
