import assert from 'node:assert/strict';
import { builtInEngine } from './support';

const SENTENCES: readonly (readonly [string, string])[] = [
  ['en', 'The minister said that the talks would go on until the end of the week.'],
  ['es', 'El ministro dijo que las conversaciones continuarán hasta el final de la semana.'],
  ['fr', 'Le ministre a dit que les discussions se poursuivront avec eux dans la semaine.'],
  ['de', 'Der Minister sagte, dass die Gespräche bis zum Ende der Woche nicht beendet werden.'],
  ['it', 'Il ministro ha detto che i colloqui della settimana non sono ancora finiti.'],
  ['pt', 'O ministro disse que as conversas não terminam até ao fim da semana.'],
  ['nl', 'De minister zei dat het overleg tot het einde van de week niet is afgelopen.'],
  ['pl', 'Minister powiedział, że rozmowy nie zakończą się przed końcem tygodnia, ale to jest ważne.'],
  ['tr', 'Bakan bu hafta için daha çok görüşme olarak bir plan ile gelecek.'],
  ['ru', 'Министр сказал, что переговоры продолжатся до конца недели.'],
  ['uk', 'Міністр сказав, що переговори триватимуть до кінця тижня.'],
  ['ar', 'قال الوزير إن المحادثات ستستمر حتى نهاية الأسبوع'],
  ['fa', 'وزیر گفت که گفتگوها تا پایان هفته ادامه خواهد داشت'],
  ['he', 'השר אמר שהשיחות יימשכו עד סוף השבוע'],
  ['zh', '部长说会谈将持续到周末。'],
  ['ja', '大臣は会談が週末まで続くと述べた。'],
];

describe('language', () => {
  const engine = builtInEngine();

  for (const [language, sentence] of SENTENCES) {
    it(`is ${language} where the words are`, () => {
      assert.equal(engine.analyze(sentence).language(), language);
    });
  }

  it('is that of most words, and none where nothing shows one', () => {
    assert.equal(engine.analyze(`${SENTENCES[1][1]}\n\n${SENTENCES[1][1]}\n\n${SENTENCES[0][1]}`).language(), 'es');
    assert.equal(engine.analyze('1 2 3\n\nTotal').language(), null);
    assert.equal(engine.analyze('').language(), null);
  });
});
