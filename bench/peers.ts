import nlp from 'compromise';
import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';

/** Something that reads a text, to be timed beside ours. `share` of the text is enough for the slow ones. */
export interface Peer {
  readonly name: string;
  readonly share: number;
  read(text: string): void;
}

/** The peers and the floor: what a loop over the characters with a class table costs at least. */
export function peers(): Peer[] {
  const wink = winkNLP(model, ['sbd', 'pos']);
  // The accessor is a plain function; the package only types it as a method.
  const partOfSpeech = wink.its.pos.bind(wink.its);
  return [
    { name: 'table tokeniser (floor)', share: 1, read: (text) => void countWords(text) },
    { name: 'wink-nlp, parts of speech', share: 0.2, read: (text) => void wink.readDoc(text).tokens().out(partOfSpeech) },
    { name: 'compromise, topics', share: 0.02, read: (text) => void nlp(text).topics().out('array') },
  ];
}

const IS_LETTER = (() => {
  const table = new Uint8Array(0x10000);
  for (let code = 0; code < 0x10000; code++) table[code] = /[\p{L}\p{N}]/u.test(String.fromCharCode(code)) ? 1 : 0;
  return table;
})();

function countWords(text: string): number {
  let words = 0;
  let isInside = 0;
  for (let i = 0; i < text.length; i++) {
    const isLetter = IS_LETTER[text.charCodeAt(i)];
    words += isLetter & ~isInside;
    isInside = isLetter;
  }
  return words;
}
