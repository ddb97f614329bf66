import assert from 'node:assert/strict';
import { quotedSpans } from '../../src/engine/context/quotationMarks';
import { builtInEngine } from './support';

describe('quotation marks', () => {
  const quoted = (text: string): string[] => quotedSpans(text).map(({ start, end }) => text.slice(start, end));

  it('may be curly, straight or single, and apostrophes are none', () => {
    assert.deepEqual(quoted('“One,” he said. "Two," and ‘three’ of the soldiers’ wives’ letters; it’s «four».'), [
      'One,',
      'Two,',
      'three',
      'four',
    ]);
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
});
