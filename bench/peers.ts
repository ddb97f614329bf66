import nlp from 'compromise';
import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import { TableTokeniser } from './floor';

/** Something that reads a text, to be timed beside ours. `share` of the text is enough for the slow ones. */
export interface Peer {
  readonly id: 'floor' | 'wink' | 'compromise';
  readonly name: string;
  readonly share: number;
  read(text: string): void;
}

/** The peers, and the floor below which nothing that looks at every word can go. */
export function peers(): readonly Peer[] {
  const wink = winkNLP(model, ['sbd', 'pos']);
  // The accessor is a plain function; the package only types it as a method.
  const partOfSpeech = wink.its.pos.bind(wink.its);
  const floor = new TableTokeniser();
  return [
    { id: 'floor', name: 'table tokeniser (floor)', share: 1, read: (text) => void floor.read(text) },
    { id: 'wink', name: 'wink-nlp, parts of speech', share: 0.2, read: (text) => void wink.readDoc(text).tokens().out(partOfSpeech) },
    { id: 'compromise', name: 'compromise, topics', share: 0.02, read: (text) => void nlp(text).topics().out('array') },
  ];
}
