import assert from 'node:assert/strict';
import { builtInEngine } from './support';

describe('measures', () => {
  const engine = builtInEngine();
  /** Each as "span: property value unit of entity", the restatement in brackets. */
  const found = (text: string): string[] =>
    engine
      .analyze(text)
      .measures()
      .map(({ text: span, property, value, unit, entity, restated }) =>
        [`${span}: ${property} ${value}`, unit, entity && `of ${entity}`, restated && `(${restated.value} ${restated.unit})`]
          .filter(Boolean)
          .join(' '),
      );

  it('of weapons say what they are, with qualifier and restatement', () => {
    assert.deepEqual(
      found('The Fateh-110 missile has a range of about 200 kilometers (120 miles) and carries a warhead of up to 450 kg.'),
      ['about 200 kilometers: range 200 km of fateh-110 (120 mi)', 'up to 450 kg: warhead-mass 450 kg of fateh-110'],
    );
    assert.deepEqual(found('The Kalibr flies at Mach 2.5, or 900 km/h, and weighs 1,770 kg; the army fired 122-mm rockets.'), [
      'Mach 2.5: speed 2.5 Mach of kalibr',
      '900 km/h: speed 900 km/h of kalibr',
      '1,770 kg: mass 1770 kg of kalibr',
      '122-mm: calibre 122 mm of rocket:rocket',
    ]);
  });

  it('count weapons and people', () => {
    assert.deepEqual(
      found('Iran sent two Mi-35M helicopters and at least 31 Shahed-136 drones. They killed six Hezbollah members and wounded 11.'),
      [
        'two Mi-35M helicopters: quantity 2 of mi-35m',
        'at least 31 Shahed-136 drones: quantity 31 of shahed-136',
        'six Hezbollah members: killed 6 of hezbollah',
        '11: wounded 11 of hezbollah',
      ],
    );
    assert.deepEqual(found('Two soldiers were killed and ten people died in the blast.'), [
      'Two soldiers: killed 2',
      'ten people: killed 10',
    ]);
  });

  it('give money its currency and full value', () => {
    assert.deepEqual(found('Norway paid NOK 610 million ($68 million) and €1.5 billion.'), [
      'NOK 610 million: money 610000000 NOK of norway (68000000 USD)',
      '€1.5 billion: money 1500000000 EUR of norway',
    ]);
  });

  it('are no dates, scores, years, places on the map or parts of designations', () => {
    assert.deepEqual(
      found('On July 12 the army fired an F-16 missile 60 nautical miles south of Aden in 2019. The Patriots lost 32–16.'),
      [],
    );
  });

  it('are read with a suffix, of a sum in words, and of whoever lost people', () => {
    assert.deepEqual(found('Kenya paid $1.5bn for four Su-30 fighters.')[0], '$1.5bn: money 1500000000 USD of su-30');
    assert.deepEqual(found('Kenya promised 40 million dollars.'), ['40 million dollars: money 40000000 USD of kenya']);
    assert.deepEqual(
      found('At least 12 Israeli soldiers and three Hezbollah fighters were killed. Rebels killed four soldiers and 17 people fled.'),
      ['At least 12 Israeli soldiers: killed 12 of israel', 'three Hezbollah fighters: killed 3 of hezbollah', 'four soldiers: killed 4'],
    );
    assert.deepEqual(found('The shelling killed two Israeli soldiers and three civilians.'), [
      'two Israeli soldiers: killed 2 of israel',
      'three civilians: killed 3',
    ]);
    assert.deepEqual(found('Boko Haram lost 84 men near the lake.'), ['84 men: killed 84 of boko-haram']);
  });

  it('of several values count as the upper end, with all of their words', () => {
    assert.deepEqual(
      found('The Fateh-110 has a range of 200–300 km and carries between 450 and 500 kg. The Kalibr flies 1,500 to 2,500 kilometres.'),
      [
        '200–300 km: range 300 km of fateh-110',
        'between 450 and 500 kg: warhead-mass 500 kg of fateh-110',
        '1,500 to 2,500 kilometres: range 2500 km of kalibr',
      ],
    );
    assert.deepEqual(found('Rebels killed between 50 and 70 civilians. On 7 and 8 April they wounded twenty-three people.'), [
      'between 50 and 70 civilians: killed 70',
      'twenty-three people: wounded 23',
    ]);
  });

  it('of part of the casualties before are casualties too; days that kill are none', () => {
    assert.deepEqual(
      found('The strike killed 12 people, including three children. In 1,425 days the siege killed 11,500 people, 1,601 of them children.'),
      ['12 people: killed 12', 'three children: killed 3', '11,500 people: killed 11500', '1,601 of them: killed 1601'],
    );
  });

  it('are those of the weapon that no preposition leads to', () => {
    assert.deepEqual(found('The missile, a Kalibr launched from an F-16, has a range of 7 km.'), ['7 km: range 7 km of kalibr']);
    assert.deepEqual(found('F-16 fighters dropped 21 bombs of 1,000 lb each.'), [
      '21 bombs: quantity 21 of bomb:bomb',
      '1,000 lb: mass 1000 lb of bomb:bomb',
    ]);
  });

  it('count dozens, launchers of what was named, and the forces of whoever has them', () => {
    assert.deepEqual(
      found('Iran fired at least a dozen 120mm mortar rounds. The Kalibr came with 18 launchers. France withdraws its 2,400 soldiers.'),
      [
        'at least a dozen 120mm mortar rounds: quantity 12 of munition:mortar-round',
        '18 launchers: quantity 18 of kalibr',
        '2,400 soldiers: quantity 2400 of france',
      ],
    );
  });

  it('of money are about what is bought, in any currency', () => {
    assert.deepEqual(
      found(
        'Norway ordered 48 F-16 fighters for NOK 610 million. Iran has set aside €2.1bn for six Kalibr missiles. The F-16 costs $1.2m.',
      ),
      [
        '48 F-16 fighters: quantity 48 of f-16',
        'NOK 610 million: money 610000000 NOK of f-16',
        '€2.1bn: money 2100000000 EUR of kalibr',
        'six Kalibr missiles: quantity 6 of kalibr',
        '$1.2m: money 1200000 USD of f-16',
      ],
    );
    assert.deepEqual(found('India spent Rs 2,500 crore and 40 million rupees.'), [
      'Rs 2,500 crore: money 25000000000 INR of india',
      '40 million rupees: money 40000000 INR of india',
    ]);
  });

  it('of what is carried are a payload or a warhead, and of speed by the second', () => {
    assert.deepEqual(found('The F-16 carries up to 7,000 kg. The Kalibr carries 450 kg and flies at 2.5 to 3 kilometres per second.'), [
      'up to 7,000 kg: payload 7000 kg of f-16',
      '450 kg: warhead-mass 450 kg of kalibr',
      '2.5 to 3 kilometres per second: speed 3 km/s of kalibr',
    ]);
    assert.deepEqual(found('At least 14 people were killed and 32 wounded when militiamen attacked.'), [
      'At least 14 people: killed 14',
      '32: wounded 32',
    ]);
  });

  it('reach as far as a weapon can, or as one of them did', () => {
    assert.deepEqual(found('The Javelin missile can destroy tanks at up to 4,000 meters. The Shahed-136 hit a depot 900 km away.'), [
      'up to 4,000 meters: range 4000 m of fgm-148-javelin',
      '900 km: distance 900 km of shahed-136',
    ]);
    assert.deepEqual(
      found('Kenya approved the sale of 24 Su-30 fighters for an estimated $75 million.')[1],
      'an estimated $75 million: money 75000000 USD of su-30',
    );
  });

  it('count the forces of whoever sends or has them, and no weeks', () => {
    assert.deepEqual(found('Burundi sent about 10,000 soldiers to Congo. Rwanda has 4,000 of its own troops there.'), [
      'about 10,000 soldiers: quantity 10000 of burundi',
      '4,000 of its own troops: quantity 4000 of rwanda',
    ]);
    assert.deepEqual(found('Three weeks earlier the rebels had captured a town.'), []);
  });

  it('are of other dollars than the American, and of whoever is named', () => {
    assert.deepEqual(found('Canada has given the mission C$64m.'), ['C$64m: money 64000000 CAD of canada']);
  });
});
