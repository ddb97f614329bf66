import assert from 'node:assert/strict';
import { quotationsOf } from '../../src/engine/context/quotes/quotationMarks';
import { builtInEngine } from './support';

describe('quotation marks', () => {
  const quoted = (text: string): string[] => quotationsOf(text).map(({ start, end }) => text.slice(start, end));

  it('may be curly, straight or single, and apostrophes are none', () => {
    assert.deepEqual(quoted('“One,” he said. "Two," and ‘three’ of the soldiers’ wives’ letters; it’s «four».'), [
      'One,',
      'Two,',
      'three',
      'four',
    ]);
  });

  it('of two kinds close each other where their own kind does not', () => {
    assert.deepEqual(quoted('"Midday it was,” they said. "Next," she said. “Last," and “very last”.'), [
      'Midday it was,',
      'Next,',
      'Last,',
      'very last',
    ]);
    assert.deepEqual(quoted('“He said "no" to the 5" gun,” and "yes to “all” of it" too.'), [
      'He said "no" to the 5" gun,',
      'yes to “all” of it',
    ]);
    assert.deepEqual(quoted('”One,” he said. “Two,“ she said. ”And three'), ['One,', 'Two,']);
  });

  it('that nobody closes reach to the end', () => {
    assert.deepEqual(quoted('He said: “On and on.\n\n'), ['On and on.']);
    assert.deepEqual(quoted('A 5" gun and a 6" gun'), []);
  });
});

describe('quotes', () => {
  const engine = builtInEngine();
  /** Each as "speaker (direct or reported): words". */
  const found = (text: string): string[] => {
    const analysis = engine.analyze(text);
    return analysis
      .quotes()
      .map(({ start, end, direct, speaker }) => `${speaker ?? '-'} ${direct ? 'direct' : 'reported'}: ${text.slice(start, end)}`);
  };

  it('have their speaker before or behind the cue, or in front', () => {
    assert.deepEqual(found('“We go,” said General Sarfo Quaye. “Now,” he added, “at once.” Iran said: “We stay here.”'), [
      'person:sarfo-quaye direct: We go,',
      'person:sarfo-quaye direct: Now,',
      'person:sarfo-quaye direct: at once.',
      'iran direct: We stay here.',
    ]);
  });

  it('are followed through pronouns and surnames, over paragraphs', () => {
    assert.deepEqual(found('General Sarfo Quaye resigned.\n\n“I had enough of it,” he said.\n\n“Nobody asked me,” Quaye told Reuters.'), [
      'person:sarfo-quaye direct: I had enough of it,',
      'person:sarfo-quaye direct: Nobody asked me,',
    ]);
  });

  it('may be reported, with and without "that", and by "according to"', () => {
    assert.deepEqual(
      found('Iran denied that it had sent missiles. Moscow says it attacked only Hamas; the march was stopped, Hezbollah said on Monday.'),
      ['iran reported: it had sent missiles', 'russia reported: it attacked only Hamas', 'hezbollah reported: the march was stopped'],
    );
    assert.deepEqual(found('Nobody was hurt, according to Reuters.'), ['reuters reported: Nobody was hurt']);
  });

  it("are the subject's, not that of whom its apposition names", () => {
    assert.deepEqual(found('Ama Quaye, a trader who fled Iran, told Reuters that the road was closed.'), [
      'person:ama-quaye reported: the road was closed',
    ]);
  });

  it('are not said by the place where they were said', () => {
    assert.deepEqual(found('A Hamas representative in Lebanon said that the road was closed.'), ['hamas reported: the road was closed']);
  });

  it('are no claims of attacks, and end with the clause that they stand in', () => {
    assert.deepEqual(found('Hamas claimed the attack, while Iran blamed Iraq. Hezbollah, who say they fight for Lebanon, left.'), [
      'hezbollah reported: they fight for Lebanon',
    ]);
  });

  it('of nobody named have no speaker', () => {
    assert.deepEqual(found('Palestinian medics said that two houses had been hit.'), ['- reported: two houses had been hit']);
  });

  it('are not made of adjectives, names in marks and accusations', () => {
    assert.deepEqual(found('The missile has a claimed range of 400 km. Iran accused Iraq of lying. The man known as “Falcon” left.'), []);
  });

  it('are said by the person whose name stands in apposition, and by sources without a name', () => {
    assert.deepEqual(found('Kenya’s guest, Olaf Scholz, said that the port would open.'), ['olaf-scholz reported: the port would open']);
    assert.deepEqual(found('Kenya said today it would close the border.'), ['kenya reported: it would close the border']);
    assert.deepEqual(found('Shipping sources said the tanker had been abandoned.'), ['- reported: the tanker had been abandoned']);
    assert.deepEqual(found('Boko Haram claimed responsibility for the raid in which four men were wounded.'), []);
  });

  it('end before whoever says it, also where the name is explained, or explains', () => {
    assert.deepEqual(found('A drone hit the refinery, causing a fire, the regional governor, Sarfo Quaye, said on Wednesday.'), [
      'person:sarfo-quaye reported: A drone hit the refinery, causing a fire',
    ]);
    assert.deepEqual(found('Two people were killed in the raid, Sarfo Quaye, the mayor of the town, said.'), [
      'person:sarfo-quaye reported: Two people were killed in the raid',
    ]);
    assert.deepEqual(found('Sarfo Quaye, the mayor of the town, who had fled, said on Wednesday.'), []);
  });

  it('run over paragraphs, and are one where each but the last is left open', () => {
    const text = 'General Sarfo Quaye said: “We go.\n\n“We go at once.”\n\n“Nobody stays behind.”';
    assert.deepEqual(found(text), [
      'person:sarfo-quaye direct: We go.\n\n“We go at once.',
      'person:sarfo-quaye direct: Nobody stays behind.',
    ]);
    assert.deepEqual(found('Iran fired. “Nobody stays.”\n\n“Never.”'), []);
  });

  it('without a cue are said by whom the sentence before is about, and by the one before a colon', () => {
    assert.deepEqual(
      found('General Sarfo Quaye does not want to meet Ama Mensah. “What would he tell me?” Boris Pistorius was cooler: “Not yet.”'),
      ['person:sarfo-quaye direct: What would he tell me?', 'boris-pistorius direct: Not yet.'],
    );
  });

  it('of a few words belong to the cue before them, one word too, and names in marks to nobody', () => {
    assert.deepEqual(
      found(
        'Iran called the raid “vicious” and Hezbollah vowed it “would not sleep”. Iran began Operation “True Promise” on Monday, Iraq said.',
      ),
      ['iran direct: vicious', 'hezbollah direct: would not sleep'],
    );
  });

  it('have the subject of the verb before "and" and "adding"', () => {
    assert.deepEqual(
      found(
        'Sarfo Quaye told Reuters that Iran had fired, adding that Iraq had watched. Ama Quaye accused Iran of lies and recalled that Iraq had lost.',
      ),
      ['person:sarfo-quaye reported: Iran had fired, adding that Iraq had watched', 'person:ama-quaye reported: Iraq had lost'],
    );
  });

  it('are reported behind whoever was told, and around a cue in their midst', () => {
    assert.deepEqual(found('Ama Quaye told reporters in Accra the troops had left. The answer, Ama Quaye says, was four pages long.'), [
      'person:ama-quaye reported: the troops had left',
      'person:ama-quaye reported: The answer, Ama Quaye says, was four pages long',
    ]);
  });

  it('are not what somebody did not say, asked for or was told of', () => {
    assert.deepEqual(
      found('Ama Quaye did not say how many troops had died. She demanded that Iran stop its attacks. She refused to say that.'),
      [],
    );
  });

  it('are nobody’s where a pronoun means somebody without a name', () => {
    assert.deepEqual(found('Ama Quaye left. A second official in the room shook his head. “Nobody has ruled it in,” he said.'), [
      '- direct: Nobody has ruled it in,',
    ]);
  });

  it('of an interview with letters are those of the person whom it is about', () => {
    assert.deepEqual(
      found('Ama Quaye teaches in Accra.\n\nQ: Is it over?\n\nA: It is not, and Boris Pistorius knows it.\n\nQ: Why?\n\nA: I was there.'),
      [
        '- direct: Is it over?',
        'person:ama-quaye direct: It is not, and Boris Pistorius knows it.',
        '- direct: Why?',
        'person:ama-quaye direct: I was there.',
      ],
    );
  });

  it('have their speaker right behind the mark, whatever the verb', () => {
    assert.deepEqual(found('Ama Quaye waited. “A library!” she yodels. “Who will read in it?” Ama Quaye grunted.'), [
      'person:ama-quaye direct: A library!',
      'person:ama-quaye direct: Who will read in it?',
    ]);
  });

  it('are told after a time, and by the body that spoke before', () => {
    assert.deepEqual(
      found('Boris Pistorius boasted the same evening that no army could stop it. Iran denied the report that Iraq had fired.'),
      ['boris-pistorius reported: no army could stop it'],
    );
    assert.deepEqual(found('Hezbollah called the raid “vicious and cruel”. Iran would answer, it said in a statement.'), [
      'hezbollah direct: vicious and cruel',
      'hezbollah reported: Iran would answer',
    ]);
  });

  it('are not what a verb of saying has for its subject, and not said by whoever stands apart', () => {
    assert.deepEqual(found('Egypt, which has mediated before, warned Israel.'), []);
    assert.deepEqual(found('Joe Biden has paused a shipment to Israel, an American official confirmed.'), [
      'united-states reported: Joe Biden has paused a shipment to Israel',
    ]);
    assert.deepEqual(found('Olaf Scholz blamed Joe Biden. The president, he said in a statement, “wants to go on with it”.'), [
      'olaf-scholz direct: wants to go on with it',
    ]);
  });

  it('end where their speaker says something else, and are of nobody where a comma parts him from whoever is named', () => {
    assert.deepEqual(found('Olaf Scholz said Germany was not involved and warned Iran.'), [
      'olaf-scholz reported: Germany was not involved',
    ]);
    assert.deepEqual(found('Joe Biden was tired, the office said.'), ['- reported: Joe Biden was tired']);
    assert.deepEqual(found('Iraq’s government said that it was over.'), ['iraq reported: it was over']);
  });

  it('are not what was done before somebody spoke, and may follow an addressee and a time', () => {
    assert.deepEqual(found('Iran summoned the ambassador, Olaf Scholz, in May and warned him.'), []);
    assert.deepEqual(found('Iran warned Iraq in a letter last week that it would wait.'), ['iran reported: it would wait']);
  });
});
