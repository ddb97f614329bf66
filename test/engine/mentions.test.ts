import assert from 'node:assert/strict';
import { builtInEngine, summary } from './support';

describe('mentions', () => {
  const engine = builtInEngine();
  const found = (text: string): string[] => summary(engine.analyze(text));

  describe('of persons', () => {
    it('are told by ranks, roles and titles', () => {
      assert.deepEqual(
        found('Brig. Gen. Sarfo Quaye met spokeswoman Ilse Brandtner. Mr Okonjo left.').filter((line) => line.includes('person')),
        [
          'Sarfo Quaye → person person:sarfo-quaye name',
          'Ilse Brandtner → person person:ilse-brandtner name',
          'Okonjo → person person:okonjo name',
        ],
      );
    });

    it('are told by apposition, age and speech', () => {
      assert.deepEqual(
        found('Zorvan Tekkal, a senior official, spoke. Borvil Kesst, 54, fled. “Go,” said Drelan Voss.').filter((line) =>
          line.includes('person'),
        ),
        [
          'Zorvan Tekkal → person person:zorvan-tekkal name',
          'Borvil Kesst → person person:borvil-kesst name',
          'Drelan Voss → person person:drelan-voss name',
        ],
      );
    });

    it('hold particles, initials and hyphens', () => {
      const people = found('President Ursula van der Zanden met General Abu Bakr al-Tikrani, John F. Tarkov and Park Seo-yun.').filter(
        (line) => line.includes('person'),
      );
      assert.deepEqual(
        people.map((line) => line.split(' →')[0]),
        ['Ursula van der Zanden', 'Abu Bakr al-Tikrani', 'John F. Tarkov', 'Park Seo-yun'],
      );
    });

    it('are carried on by surname, also before they are introduced', () => {
      assert.deepEqual(
        found('Quaye under fire\n\nGeneral Sarfo Quaye resigned. “No,” Quaye’s aide said.').map((line) => line.split(' → ')[1]),
        ['person person:sarfo-quaye name', 'person person:sarfo-quaye name', 'person person:sarfo-quaye name'],
      );
    });

    it('with one surname stay two', () => {
      const ids = found('General Sarfo Quaye met Minister Ama Quaye.').map((line) => line.split(' ')[4]);
      assert.equal(new Set(ids).size, 2);
    });
  });

  describe('of states', () => {
    it('are names, demonyms and capitals that act', () => {
      assert.deepEqual(
        found('Tehran has always supported the Iranian ally. He travelled to Tehran. Relations between Ankara and Moscow soured.'),
        ['Tehran → state iran metonym', 'Iranian → state iran demonym', 'Ankara → state turkey metonym', 'Moscow → state russia metonym'],
      );
    });

    it('give way to people who are called like them', () => {
      assert.deepEqual(found('Jordan Whitlock flew to Jordan.'), [
        'Jordan Whitlock → person person:jordan-whitlock name',
        'Jordan → state jordan name',
      ]);
    });

    it('show capitals that do not act as places', () => {
      const places = engine.analyze('He travelled to Tehran.').places();
      assert.deepEqual(places, [{ start: 16, end: 22, text: 'Tehran' }]);
    });
  });

  describe('of bodies', () => {
    it('are told by their head', () => {
      assert.deepEqual(
        found('The Tarkov Institute and the Ninth Brigade met the Front for the Liberation of Zembla.').map((line) =>
          line.replace(/ → [\w-]+/, ' →'),
        ),
        [
          'Tarkov Institute → organisation:tarkov-institute name',
          'Ninth Brigade → military:ninth-brigade name',
          'Front for the Liberation of Zembla → armed-group:front-for-the-liberation-of-zembla name',
        ],
      );
    });

    it('of a state are one name with its demonym', () => {
      assert.deepEqual(found('Kenyan police fired on Kenyan troops.'), [
        'Kenyan police → government government:kenyan-police name',
        'Kenyan → state kenya demonym',
      ]);
    });

    it('introduce their acronyms', () => {
      assert.deepEqual(
        found('The Zembla Liberation Front (ZLF) spoke. The ZLF left.').map((line) => line.split(' ').pop()),
        ['name', 'abbreviation', 'abbreviation'],
      );
    });

    it('are meant by definite phrases', () => {
      assert.deepEqual(
        found('The Zembla Liberation Front attacked. The rebel group withdrew.').map((line) => line.split(' → ')[1]),
        ['armed-group armed-group:zembla-liberation-front name', 'armed-group armed-group:zembla-liberation-front nominal'],
      );
      assert.deepEqual(found('The group left.'), []);
    });
  });

  describe('of weapons', () => {
    const weapons = (text: string): string[] => found(text).filter((line) => / → (?!person|state|military)/.test(line));

    it('without a name are the class noun with what says its class', () => {
      assert.deepEqual(weapons('The army fired short- and mid-range ballistic missiles and a supersonic anti-ship missile.'), [
        'short- and mid-range ballistic missiles → missile missile:short-and-mid-range-ballistic-missile generic',
        'supersonic anti-ship missile → missile missile:supersonic-anti-ship-missile generic',
      ]);
    });

    it('that the knowledge does not have need a class noun beside their designator', () => {
      assert.deepEqual(weapons('The army tested the ZX-77 missile. Route ZX-78 is closed.'), ['ZX-77 → missile missile:zx-77 name']);
    });

    it('are warships by their prefix', () => {
      assert.deepEqual(weapons('The destroyer USS Tarkov and HMS Zembla sailed.'), [
        'USS Tarkov → ship ship:uss-tarkov name',
        'HMS Zembla → ship ship:hms-zembla name',
      ]);
    });

    it('are none in texts that are not about conflict', () => {
      assert.deepEqual(weapons('His shot was a rocket, a bullet of a header; the tank in midfield ran on. A think tank agreed.'), []);
    });
  });

  it('are found across a wrapped line and in capitals', () => {
    assert.deepEqual(
      found('The talks that had been going on for days in the city ended when Saudi\nArabia left. WHAT IRAN WANTS US TO BELIEVE').map(
        (line) => line.split(' → ')[0],
      ),
      ['Saudi\nArabia', 'IRAN'],
    );
  });
});
