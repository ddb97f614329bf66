import assert from 'node:assert/strict';
import fc from 'fast-check';
import { ENTITY_TYPES, FORMS, PLOVER_TYPES } from '../../src/engine/model';
import { newsText, textChanges } from './generators';
import { articlesOf, builtInEngine } from './support';

describe('analysis', function () {
  this.timeout(60_000);
  const engine = builtInEngine();

  it('keeps the contract for every text', () => {
    fc.assert(
      fc.property(newsText(), (text) => {
        const document = engine.analyze(text).toDocument('x');
        const ids = new Set(document.entities.map((entity) => entity.id));
        assert.equal(ids.size, document.entities.length);
        let end = 0;
        for (const mention of document.mentions) {
          assert.ok(mention.start >= end, 'mentions are in order and do not overlap');
          assert.ok(mention.end > mention.start && mention.end <= text.length);
          assert.equal(mention.text, text.slice(mention.start, mention.end));
          assert.ok(ids.has(mention.entity));
          assert.ok(FORMS.includes(mention.form));
          assert.ok(mention.confidence > 0 && mention.confidence <= 1);
          end = mention.end;
        }
        for (const entity of document.entities) {
          assert.ok(ENTITY_TYPES.includes(entity.type));
          assert.ok(document.mentions.some((mention) => mention.entity === entity.id));
          for (const role of entity.roles) assert.equal(role.text, text.slice(role.start, role.end));
        }
        for (const event of document.events) {
          for (const id of [...event.actors, ...event.recipients, ...event.instruments]) assert.ok(ids.has(id));
          assert.ok(event.actors.length + event.recipients.length + event.instruments.length > 0);
          assert.ok(event.attributedTo === null || ids.has(event.attributedTo));
          assert.ok(event.sentence.start <= event.trigger.start && event.trigger.end <= event.sentence.end);
          assert.ok(event.sentence.end <= text.length && event.trigger.start < event.trigger.end);
          assert.ok(PLOVER_TYPES.includes(event.type));
          for (const words of [event.place, event.time]) assert.notEqual(words, '');
        }
        for (const place of document.places) assert.equal(place.text, text.slice(place.start, place.end));
      }),
    );
  });

  it('is the same after edits as from scratch', () => {
    fc.assert(
      fc.property(newsText(), fc.array(textChanges(), { minLength: 1, maxLength: 6 }), (text, makers) => {
        let analysis = engine.analyze(text);
        let now = text;
        for (const make of makers) {
          const change = make(now);
          now = now.slice(0, change.start) + change.inserted + now.slice(change.start + change.removed);
          const task = engine.update(analysis, [change]);
          while (!task.step(() => true));
          analysis = task.result();
        }
        assert.deepEqual(analysis.toDocument('x'), engine.analyze(now).toDocument('x'));
      }),
      { numRuns: 300 },
    );
  });

  it('is the same after edits far from what hangs on them', () => {
    // Longer than the reach of what a mention may mean, with namesakes, bodies of several states and acronyms, some of them twice.
    const articles = articlesOf('samples');
    const passage = fc
      .tuple(fc.nat({ max: articles.length - 1 }), fc.double({ min: 0, max: 1, noNaN: true }), fc.nat({ max: 3000 }))
      .map(([article, at, length]) => articles[article].slice(Math.floor(at * articles[article].length)).slice(0, length));
    const edit = fc.record({
      at: fc.double({ min: 0, max: 1, noNaN: true }),
      removed: fc.oneof(fc.nat({ max: 3 }), fc.nat({ max: 2000 })),
      inserted: fc.oneof(fc.constantFrom('', 'x', '.', '\n\n', '```\n', 'Gen. Ahmed Yousef', 'the general'), passage),
      isForked: fc.nat({ max: 9 }).map((n) => n === 0),
    });
    fc.assert(
      fc.property(fc.array(passage, { minLength: 1, maxLength: 6 }), fc.array(edit, { minLength: 1, maxLength: 6 }), (passages, edits) => {
        let now = passages.join('\n\n');
        let analysis = engine.analyze(now);
        for (const { at, removed, inserted, isForked } of edits) {
          const start = Math.floor(at * now.length);
          const change = { start, removed: Math.min(removed, now.length - start), inserted };
          // An update that is given up, and one that goes on from an older analysis, leave no trace.
          if (isForked) engine.update(analysis, [{ start: 0, removed: 0, inserted: 'Hamas. ' }]).step(() => true);
          const before = analysis.toDocument('x');
          const task = engine.update(analysis, [change]);
          while (!task.step(() => true));
          assert.deepEqual(analysis.toDocument('x'), before);
          analysis = task.result();
          now = now.slice(0, start) + inserted + now.slice(start + change.removed);
        }
        assert.deepEqual(analysis.toDocument('x'), engine.analyze(now).toDocument('x'));
      }),
      { numRuns: 60 },
    );
  });

  it('is the same however often it is paused', () => {
    const text = 'Hamas leader Khaled Mashaal is to visit Iran.\n\n'.repeat(2000);
    const task = engine.begin(text);
    let pauses = 0;
    assert.throws(() => task.result(), /not finished/);
    while (!task.step(() => true)) pauses++;
    assert.ok(pauses > 50);
    assert.deepEqual(task.result().toDocument('x'), engine.analyze(text).toDocument('x'));
  });

  it('answers what stands at an offset and in a range', () => {
    const text = 'Iran and Hezbollah.\n\nIran again.';
    const analysis = engine.analyze(text);
    assert.equal(analysis.mentionAt(0)?.text, 'Iran');
    assert.equal(analysis.mentionAt(4)?.text, 'Iran');
    assert.equal(analysis.mentionAt(6), undefined);
    assert.deepEqual(
      analysis.mentions(10, text.length).map((mention) => mention.text),
      ['Hezbollah', 'Iran'],
    );
    assert.deepEqual(
      analysis.mentionsOf('iran').map((mention) => mention.start),
      [0, 21],
    );
    assert.equal(analysis.entity('nobody'), undefined);
    assert.deepEqual(analysis.mentionsOf('nobody'), []);
  });

  it('tells English from other languages', () => {
    const language = (text: string): string | null => engine.analyze(text).toDocument('x').language;
    assert.equal(language('The minister said that he would not go to the talks.'), 'en');
    assert.equal(language('Le ministre a déclaré que les pourparlers étaient suspendus.'), 'fr');
    assert.equal(language('Министр обороны сообщил о переговорах.'), 'ru');
    assert.equal(language(''), null);
  });

  it('takes an empty text for what it is', () => {
    const analysis = engine.analyze('');
    assert.equal(analysis.length, 0);
    assert.deepEqual(analysis.mentions(), []);
    const task = engine.update(analysis, [{ start: 0, removed: 0, inserted: 'Iran' }]);
    assert.ok(task.step(() => false));
    assert.equal(task.result().mentions().length, 1);
  });
});
