import nlp from 'compromise';
import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import { TableTokeniser } from './floor';

/** Something that reads a text, to be timed beside ours. */
export interface Peer {
  readonly id: 'floor' | 'wink' | 'compromise';
  readonly name: string;
  read(text: string): void;
}

/** The peers, and the floor below which nothing that looks at every word can go. */
export function peers(): readonly Peer[] {
  const wink = winkNLP(model, ['sbd', 'pos']);
  // The accessor is a plain function; the package only types it as a method.
  const partOfSpeech = wink.its.pos.bind(wink.its);
  const floor = new TableTokeniser();
  return [
    { id: 'floor', name: 'table tokeniser (floor)', read: (text) => void floor.read(text) },
    { id: 'wink', name: 'wink-nlp, parts of speech', read: (text) => void wink.readDoc(text).tokens().out(partOfSpeech) },
    { id: 'compromise', name: 'compromise, topics', read: (text) => void nlp(text).topics().out('array') },
  ];
}
