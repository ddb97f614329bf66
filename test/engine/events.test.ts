import assert from 'node:assert/strict';
import { builtInEngine } from './support';

describe('events', () => {
  const engine = builtInEngine();
  /** Each as "TYPE actors → recipients", with the instruments, the claimant and what else is not usual. */
  const found = (text: string): string[] =>
    engine
      .analyze(text)
      .events()
      .map((event) => {
        const list = (ids: readonly string[]): string => ids.join(', ') || '-';
        const rest = [
          event.instruments.length ? `with ${list(event.instruments)}` : '',
          event.attributedTo ? `says ${event.attributedTo}` : '',
          event.negated ? 'not' : '',
          event.modality === 'actual' ? '' : event.modality,
        ].filter(Boolean);
        return [`${event.type} ${list(event.actors)} → ${list(event.recipients)}`, ...rest].join('; ');
      });

  it('have their actors before the verb and their recipients behind it', () => {
    assert.deepEqual(found('Azerbaijan attacked Armenia.'), ['ASSAULT azerbaijan → armenia']);
    assert.deepEqual(found('Chad and Niger accused Libya and Sudan of lying.'), ['ACCUSE chad, niger → libya, sudan']);
    assert.deepEqual(found('Chad has expelled Libya’s ambassador.'), ['SANCTION chad → libya']);
  });

  it('may be told in the passive, with and without an agent', () => {
    assert.deepEqual(found('Armenia was attacked by Azerbaijan.'), ['ASSAULT azerbaijan → armenia']);
    assert.deepEqual(found('Two Eritrean soldiers were killed by an Iskander-M missile.'), ['ASSAULT - → eritrea; with iskander-m']);
  });

  it('may be told by nouns', () => {
    assert.deepEqual(found('An Ethiopian air strike on Eritrea killed nine civilians.'), ['ASSAULT ethiopia → eritrea']);
    assert.deepEqual(found('Iran announced sanctions against Canada.'), ['SANCTION iran → canada']);
  });

  it('give things to those who get them, whichever way it is told', () => {
    assert.deepEqual(found('Turkey supplied Somalia with Bayraktar TB2 drones.'), ['AID turkey → somalia; with bayraktar-tb2']);
    assert.deepEqual(found('Turkey sent Somalia 12 Bayraktar TB2 drones.'), ['AID turkey → somalia; with bayraktar-tb2']);
    assert.deepEqual(found('Somalia received Bayraktar TB2 drones from Turkey.'), ['AID turkey → somalia; with bayraktar-tb2']);
  });

  it('are threatened, planned and supposed', () => {
    assert.deepEqual(found('Azerbaijan threatened to bomb Armenia.'), [
      'THREATEN azerbaijan → armenia',
      'ASSAULT azerbaijan → armenia; threatened',
    ]);
    assert.deepEqual(found('Olaf Scholz will visit Armenia.'), ['CONSULT olaf-scholz → armenia; planned']);
    assert.deepEqual(found('If Azerbaijan attacked Armenia, Iran would help Armenia.'), [
      'ASSAULT azerbaijan → armenia; hypothetical',
      'AID iran → armenia; hypothetical',
    ]);
  });

  it('are denied, and are claimed by whoever says so', () => {
    assert.deepEqual(found('Azerbaijan denied attacking Armenia.'), ['ASSAULT azerbaijan → armenia; says azerbaijan; not']);
    assert.deepEqual(found('Iran said that Azerbaijan had attacked Armenia.'), ['ASSAULT azerbaijan → armenia; says iran']);
    assert.deepEqual(found('Iran accused Azerbaijan of bombing Armenia.'), [
      'ACCUSE iran → azerbaijan',
      'ASSAULT azerbaijan → armenia; says iran',
    ]);
  });

  it('that did not come to pass are none', () => {
    assert.deepEqual(found('Chad refused to attack Libya.'), ['REJECT chad → -']);
  });

  it('are not told by words that are a part of a term', () => {
    assert.deepEqual(found('Troops said Chad builds the Zarkan infantry fighting vehicle for Libya.'), []);
    assert.deepEqual(found('Chad mass-bombed Libya is no word, said nobody.'), []);
  });

  it('say when and where', () => {
    const [event] = engine.analyze('On Tuesday, Azerbaijan attacked Armenia near Vardenis.').events();
    assert.deepEqual([event.time, event.place], ['On Tuesday', 'Vardenis']);
  });

  it('are asked for by entity', () => {
    const analysis = engine.analyze('Chad met Niger.\n\nLibya attacked Chad.');
    assert.deepEqual(
      analysis.eventsOf('chad').map(({ type }) => type),
      ['CONSULT', 'ASSAULT'],
    );
    assert.deepEqual(analysis.eventsOf('nobody'), []);
    assert.equal(analysis.events(0, 5).length, 1);
  });
});
