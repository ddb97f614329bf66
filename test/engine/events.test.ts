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

  it('keep their object behind a count, and lose none to words of time', () => {
    assert.deepEqual(found('Next month Kenya bombed over 40 Somali camps.'), ['ASSAULT kenya → somalia']);
    assert.deepEqual(found('Olaf Scholz to visit Kenya next month'), ['CONSULT olaf-scholz → kenya; planned']);
    assert.deepEqual(found('Chad condemned Tuesday’s attack by Boko Haram.'), ['ACCUSE chad → -', 'ASSAULT boko-haram → -']);
  });

  it('are done by those who are loyal to somebody, or come from there', () => {
    assert.deepEqual(found('Fighters loyal to Boko Haram attacked Chad.'), ['ASSAULT boko-haram → chad']);
    assert.deepEqual(found('Gunmen from Al-Shabaab attacked Kenya.'), ['ASSAULT al-shabab → kenya']);
  });

  it('are done by whom a pronoun takes up, not by whoever was named last', () => {
    assert.deepEqual(found('Kenya is Somalia’s neighbour; it bombed Al-Shabaab.'), ['ASSAULT kenya → al-shabab']);
    assert.deepEqual(found('Boko Haram soldiers were in Chad. They attacked Niger.'), ['ASSAULT boko-haram → niger']);
    assert.deepEqual(found('The gunmen had come from Chad. They attacked Niger.'), ['ASSAULT - → niger']);
  });

  it('hang on the noun that leads to them', () => {
    assert.deepEqual(found('Kenya regretted Chad’s unwillingness to attack Libya.'), []);
    assert.deepEqual(found('Kenya knew of Chad’s plan to attack Libya.'), ['ASSAULT chad → libya; planned']);
  });

  it('are told by those who took part in them or claimed them', () => {
    assert.deepEqual(found('Kenya took part in the strikes on Al-Shabaab.'), ['ASSAULT kenya → al-shabab']);
    assert.deepEqual(found('Al-Shabaab claimed responsibility for the attack on Kenyan soldiers.'), [
      'ASSAULT al-shabab → kenya; says al-shabab',
    ]);
  });

  it('are drills with others where they are joint, and shows of force where missiles fall into the sea', () => {
    assert.deepEqual(found('Kenya held joint naval drills with Tanzania.'), ['COOPERATE kenya → tanzania']);
    assert.deepEqual(found('North Korea fired two Hwasong-12 missiles into waters east of Japan.'), [
      'MOBILIZE north-korea → -; with hwasong-12',
    ]);
  });

  it('are supposed in an inverted clause, and not done where somebody is warned against them', () => {
    assert.deepEqual(found('Should Iran attack Armenia, nobody would help.'), ['ASSAULT iran → armenia; hypothetical']);
    assert.deepEqual(found('Iran warned Azerbaijan against attacking Armenia.'), [
      'THREATEN iran → azerbaijan',
      'ASSAULT azerbaijan → armenia; hypothetical',
    ]);
  });

  it('are not misled by years and weeks before them', () => {
    assert.deepEqual(found('In 2020 Chad bombed Libya.'), ['ASSAULT chad → libya']);
    assert.deepEqual(found('Iran announced sanctions against six Canadian companies next week.'), ['SANCTION iran → canada']);
  });

  it('cut, restore and lift what is kept with somebody or laid on him', () => {
    assert.deepEqual(found('Chad froze all military cooperation with Libya.'), ['SANCTION chad → libya']);
    assert.deepEqual(found('Chad has restored full diplomatic relations with Libya.'), ['SUPPORT chad → libya']);
    assert.deepEqual(found('Chad lifted its blockade of Libya.'), ['CONCEDE chad → libya']);
    assert.deepEqual(found('Chad suspended its chairman.'), []);
  });

  it('are told of crowds that no name stands for', () => {
    assert.deepEqual(found('Thousands of students marched to the border against Iran.'), ['PROTEST - → iran']);
    assert.deepEqual(found('Iran marched on.'), []);
  });

  it('share what leads the first of two verbs', () => {
    assert.deepEqual(found('Libya was bombed and invaded by Chad.'), ['ASSAULT chad → libya', 'ASSAULT chad → libya']);
    assert.deepEqual(found('Chad threatened to bomb Libya and invade Niger.'), [
      'THREATEN chad → libya',
      'ASSAULT chad → libya; threatened',
      'ASSAULT chad → niger; threatened',
    ]);
    assert.deepEqual(found('Chad bombed Libya and accuses Niger of lying.'), ['ASSAULT chad → libya', 'ACCUSE chad → niger']);
  });

  it('are wanted in a clause behind a demand', () => {
    assert.deepEqual(found('Chad demanded that Libya withdraw its troops.'), ['REQUEST chad → libya', 'RETREAT libya → -; hypothetical']);
  });

  it('have their subject on the other side of what somebody says, and of a clause of "who"', () => {
    assert.deepEqual(found('Chad said that Libya had bombed Niger, and accused Iran of lying.'), [
      'ASSAULT libya → niger; says chad',
      'ACCUSE chad → iran',
    ]);
    assert.deepEqual(found('Fighters of Boko Haram who had come from Libya attacked Chad.'), ['ASSAULT boko-haram → chad']);
    assert.deepEqual(found('Libya, which Chad supports, attacked Niger.'), ['SUPPORT chad → libya', 'ASSAULT libya → niger']);
  });

  it('take all of a list behind a preposition', () => {
    assert.deepEqual(found('Envoys from Chad, Libya and Niger met.'), ['CONSULT chad, libya, niger → -']);
    assert.deepEqual(found('Iran gave missiles to the governments of Chad and Libya.'), ['AID iran → chad, libya']);
  });

  it('are those of whoever is named behind the comma', () => {
    assert.deepEqual(found('Chad met the prime minister, Narendra Modi, on Monday.'), ['CONSULT chad → narendra-modi']);
  });

  it('are visits where the guest is a person', () => {
    assert.deepEqual(found('Olaf Scholz received Narendra Modi.'), ['CONSULT olaf-scholz → narendra-modi']);
    assert.deepEqual(found('Olaf Scholz received letters.'), []);
  });

  it('are no events where they could only be done, or never came', () => {
    assert.deepEqual(found('Iran can attack Chad.'), []);
    assert.deepEqual(found('Chad called off its attack on Libya.'), []);
    assert.deepEqual(found('Chad cancelled its visit to Libya.'), []);
  });

  it('may be told by a noun with its verb in a clause behind it', () => {
    assert.deepEqual(found('The attack that Chad launched on Libya killed nine.'), ['ASSAULT chad → libya']);
    assert.deepEqual(found('Arms shipments from Chad to Libya have gone on.'), ['AID chad → libya']);
    assert.deepEqual(found('Chad began a week of naval drills.'), ['MOBILIZE chad → -']);
  });

  it('tell troops that are sent from arms that are', () => {
    assert.deepEqual(found('Chad sent troops to Libya.'), ['MOBILIZE chad → -']);
    assert.deepEqual(found('India sent two frigates to escort tankers.'), ['MOBILIZE india → -']);
    assert.deepEqual(found('Chad sold Libya 12 Bayraktar TB2 drones.'), ['COOPERATE chad → libya; with bayraktar-tb2']);
  });

  it('need somebody who says or wants them', () => {
    assert.deepEqual(found('The envoys urged Chad to attack Libya.'), ['ASSAULT chad → libya; hypothetical']);
  });

  it('are not those of whoever is near where a witness says "they"', () => {
    assert.deepEqual(found('“They bombed us,” a teacher in Chad said.'), []);
  });

  it('are done by those whose clause stands apart, and by the state of a warship', () => {
    assert.deepEqual(found('Libya, whose troops invaded Chad, fell.'), ['ASSAULT libya → chad']);
    assert.deepEqual(found('Iran, which had helped Chad with money, arms and men, attacked Libya.'), [
      'AID iran → chad',
      'ASSAULT iran → libya',
    ]);
    assert.deepEqual(found('The United States armed nobody. USS Carney shot down a Chadian drone.'), [
      'ASSAULT united-states → chad; with uss-carney',
    ]);
  });

  it('are not those of a state whose people fight it', () => {
    assert.deepEqual(found('Chadian rebels attacked Libya.'), ['ASSAULT - → libya']);
  });

  it('are told once where a verb only launches what the noun tells', () => {
    assert.deepEqual(found('Chad launched a missile attack on Libya.').length, 1);
  });

  it('join all of a list with a comma before its "and"', () => {
    assert.deepEqual(found('Chad, Niger, and Mali condemned the coup in Libya.'), ['ACCUSE chad, niger, mali → -']);
    assert.deepEqual(found('Chad imposed sanctions on Niger, Mali, and Libya.'), ['SANCTION chad → niger, mali, libya']);
    assert.deepEqual(found('Chad condemned the African Union, the European Union, and the United Nations.'), [
      'ACCUSE chad → african-union, european-union, united-nations',
    ]);
    assert.deepEqual(found('Chad attacked Libya, and Niger and Mali condemned Chad.'), [
      'ASSAULT chad → libya',
      'ACCUSE niger, mali → chad',
    ]);
    assert.deepEqual(found('Chad attacked Libya, its neighbour, and Niger condemned Chad.'), [
      'ASSAULT chad → libya',
      'ACCUSE niger → chad',
    ]);
  });

  it('step over what somebody is accused of', () => {
    assert.deepEqual(found('A Libyan man accused of helping the rebels was killed by Chad.'), ['ASSAULT chad → libya']);
    assert.deepEqual(found('A Libyan man accused of being a spy was killed by Chad.'), ['ASSAULT chad → libya']);
  });

  it('are done by the person behind his office and its country', () => {
    assert.deepEqual(found('UN envoy for Libya Hans Weber condemned Chad.'), ['ACCUSE person:hans-weber → chad']);
    assert.deepEqual(found('The US Secretary of State Antony Blinken condemned Chad.'), ['ACCUSE antony-blinken → chad']);
  });

  it('look ahead from a phrase that opens the sentence to its subject', () => {
    assert.deepEqual(found('In its latest attack, Libya bombed Mali, Chad said.'), [
      'ASSAULT libya → -; says chad',
      'ASSAULT libya → mali; says chad',
    ]);
  });

  it('are not done by the state that those who do them are in', () => {
    assert.deepEqual(found('Houthi fighters in Yemen, who have launched missiles at Chad, rested.'), [
      'ASSAULT houthis → chad; with missile:missile',
    ]);
  });

  it('release people, not papers', () => {
    assert.deepEqual(found('Chad released a statement.'), []);
    assert.deepEqual(found('Chad would release more information.'), []);
    assert.deepEqual(found('Chad released two French citizens.'), ['RETREAT chad → france']);
    assert.deepEqual(found('Chad released thousands of prisoners.'), ['RETREAT chad → -']);
    assert.deepEqual(found('Mali welcomed a framework hammered out by Chad.'), []);
  });

  it('have the whole date, and no length of time or website', () => {
    const where = (text: string): (string | null)[] =>
      engine
        .analyze(text)
        .events()
        .flatMap(({ time, place }) => [time, place]);
    assert.deepEqual(where('Chad attacked Libya on Jan. 11 near Sabha.'), ['on Jan. 11', 'Sabha']);
    assert.deepEqual(where('Chad attacked Libya for about three hours.'), [null, null]);
    assert.deepEqual(where('Chad attacked Libya three weeks ago.'), ['three weeks ago', null]);
    assert.deepEqual(where('Chad condemned Libya on social media site X.'), [null, null]);
  });

  it('are no blows where words or prices are fought', () => {
    assert.deepEqual(found('Chad attacked the decision.'), ['ACCUSE chad → -']);
    assert.deepEqual(found('Joe Biden attacked Donald Trump over the budget.'), ['ACCUSE joe-biden → donald-trump']);
    assert.deepEqual(found('Chad attacked inflation while Niger bombed Libya.').slice(-1), ['ASSAULT niger → libya']);
    assert.deepEqual(found('Chad came under fire over the delays.'), []);
    assert.deepEqual(found('Chad launched a charm offensive in Libya.'), []);
    assert.deepEqual(found('Chad attacked Libya.'), ['ASSAULT chad → libya']);
  });

  it('are done by two who were named together', () => {
    assert.deepEqual(found('Chad and Libya signed a treaty. The two countries attacked Mali.').slice(1), ['ASSAULT chad, libya → mali']);
    assert.deepEqual(found('Joe Biden met Olaf Scholz. Both leaders condemned Chad.').slice(1), ['ACCUSE joe-biden, olaf-scholz → chad']);
    assert.deepEqual(found('Chad, Niger and Libya signed a treaty. The two countries attacked Mali.').slice(1), ['ASSAULT - → mali']);
  });

  it('are asked of somebody by people whom nothing names', () => {
    assert.deepEqual(found('Hundreds of residents asked Chad to resign.'), ['REQUEST - → chad', 'CONCEDE chad → -; hypothetical']);
    assert.deepEqual(found('Families appealed to Chad.'), ['REQUEST - → chad']);
  });

  it('are done with what is used for them', () => {
    assert.deepEqual(found('Chad used Shahed-136 drones to attack Libya.'), ['ASSAULT chad → libya; with shahed-136']);
    assert.deepEqual(found('The hill was used by Chad to bomb Libya.'), ['ASSAULT chad → libya']);
  });

  it('have their subject before an aside and behind what says how', () => {
    assert.deepEqual(found('Iran, too, opposes Libya.'), ['REJECT iran → libya']);
    assert.deepEqual(found('In response Chad attacked Libya.'), ['ASSAULT chad → libya']);
  });

  it('close borders, recall envoys and take towns', () => {
    assert.deepEqual(found('Chad closed its border with Libya and recalled its ambassador.'), [
      'SANCTION chad → libya',
      'SANCTION chad → -',
    ]);
    assert.deepEqual(found('Chad closed the shop.'), []);
    assert.deepEqual(found('Libyan troops seized the town.'), ['ASSAULT libya → -']);
    assert.deepEqual(found('Chad extradited a banker to Libya.'), ['COOPERATE chad → libya']);
    assert.deepEqual(found('Chad offered to mediate between Libya and Mali.'), [
      'AGREE chad → -',
      'CONSULT chad → libya, mali; hypothetical',
    ]);
  });

  it('are those of the state where the text has no government of it', () => {
    assert.deepEqual(found('Iraq’s government asked Iran to wait.'), ['REQUEST iraq → iran']);
  });

  it('are asked of him whom the sentence names before, and of no thing', () => {
    assert.deepEqual(found('Joe Biden met Olaf Scholz and urged him to wait.').slice(1), ['REQUEST joe-biden → olaf-scholz']);
    assert.deepEqual(found('Chad had a plan. Libya demanded it.'), ['REQUEST libya → -']);
  });

  it('take and leave ground, and leave most of the aid away', () => {
    assert.deepEqual(found('Chad bombed Mali. Libyan troops abandoned the town.').slice(1), ['RETREAT libya → -']);
    assert.deepEqual(found('Chad bombed Mali. Chadian troops took the town. Chadian troops took a break.').slice(1), ['ASSAULT chad → -']);
    assert.deepEqual(found('Chad suspended most of its aid to Libya.'), ['SANCTION chad → libya']);
    assert.deepEqual(found('Chad rejected calls to recognise Libya.'), ['REJECT chad → -']);
  });

  it('are done to whoever stands before a noun of suffering, and by the leader of those whom nothing names', () => {
    assert.deepEqual(found('Chad offered a reward for information on Joe Biden. Libya welcomed his arrest by Niger.').slice(-1), [
      'COERCE niger → joe-biden',
    ]);
    assert.deepEqual(found('Chad issued a warrant for Joe Biden’s arrest.'), []);
    assert.deepEqual(found('Gunmen led by Joe Biden killed two Libyan soldiers.'), ['ASSAULT joe-biden → libya']);
    assert.deepEqual(found('Libya is accused by Chad of killing civilians.'), ['ACCUSE chad → libya', 'ASSAULT libya → -; says chad']);
  });

  it('hand people over and drive them out, with the particle behind the object', () => {
    assert.deepEqual(found('Chad handed Joe Biden over to Libya.'), ['COOPERATE chad → libya']);
    assert.deepEqual(found('Chad bombed Mali. Chadian troops drove Libyan soldiers from the town. They drove home.').slice(1), [
      'ASSAULT chad → libya',
    ]);
    assert.deepEqual(found('Germany and Italy back the plan.'), ['SUPPORT germany, italy → -']);
    assert.deepEqual(found('Chad signed a contract with Libya for Mi-35 helicopters.'), ['COOPERATE chad → libya; with mi-35']);
    assert.deepEqual(found('Iran blamed Chad, which it says arms Libya.'), ['ACCUSE iran → chad', 'AID chad → libya']);
    assert.deepEqual(found('Chad demands that Libya withdraw. Chad rejected criticism from Libya.').slice(-1), ['REJECT chad → libya']);
  });

  it('are words where persons attack each other without a weapon', () => {
    assert.deepEqual(found('Joe Biden attacked Donald Trump on social media.'), ['ACCUSE joe-biden → donald-trump']);
    assert.deepEqual(found('Joe Biden attacked Donald Trump with a knife.'), ['ASSAULT joe-biden → donald-trump']);
  });

  it('are of whoever is asked, thanked or spoken for, and of who speaks on', () => {
    assert.deepEqual(found('Joe Biden met Olaf Scholz. Iran summoned Emmanuel Macron and warned him against arming Chad.').slice(-1), [
      'AID emmanuel-macron → chad; hypothetical',
    ]);
    assert.deepEqual(found('Chad thanked Iran for arming Libya.'), ['SUPPORT chad → iran', 'AID iran → libya']);
    assert.deepEqual(found('Joe Biden said his delegation would ask Iran for help.'), [
      'REQUEST joe-biden → iran; says joe-biden; hypothetical',
    ]);
    assert.deepEqual(found('Joe Biden boasted that Chad would continue to arm Libya and threatened Iran.').slice(-1), [
      'THREATEN joe-biden → iran',
    ]);
    assert.deepEqual(found('Chad denied it and vowed revenge.'), ['THREATEN chad → -']);
  });
});
