import { Part, Sort } from '../../../lexicon/grammar';
import { participantsOf } from '../participants';
import { Kind, Stand, type VerbChunk } from '../syntax/chunks';
import { clauseAfter } from '../syntax/clauses';
import type { Sentence } from '../syntax/sentence';
import { behind, type Filled, type Scene } from './scene';

/** So many words of what somebody warns of are looked at. */
const WARNING = 30;
/** "vow revenge" */
const REVENGE = /(?:revenge|vengeance|retaliation|avenge)$/;
const HOSTILE = /^(?:ASSAULT|COERCE|SANCTION|MOBILIZE|THREATEN|PROTEST|REJECT)$/;

/** Promises and threats: what kind they are, and whom they are made to, may hang on what is promised. */
export function commit(scene: Scene): Filled | null {
  const { sentence, verb, chunk, type, subject, patient, phrases } = scene;
  const next = sentence.verb(verb + 1) ?? sentence.verb(verb + 2);
  const deed = next?.stand === Stand.Infinitive ? next : null;
  const isHostile = deed ? hostilityOf(sentence, deed) : null;
  const object = participantsOf(sentence, patient, false);
  let recipients = object.actors.length > 0 ? object.actors : behind(sentence, phrases, /^(?:to|on|against)$/).actors;
  const instruments = behind(sentence, phrases, /^with$/).instruments;
  const isVow = /^(?:vow|swear|swor)/.test(sentence.words.scan.lower(chunk.head));
  if (type === 'AGREE' && isHostile === true && deed?.event?.type !== 'MOBILIZE') return null;
  if (isVow && deed && isHostile !== true)
    return isHostile === false ? { type: 'AGREE', actors: subject.actors, recipients, instruments } : null;
  const isRevenge =
    REVENGE.test(sentence.words.verbAt(chunk.head)?.entry.text ?? '') ||
    patient.some((noun) => sentence.words.isOf(sentence.noun(noun)?.last ?? -1, Sort.Retaliating));
  if (isVow && !deed && recipients.length === 0 && !isRevenge) return null;
  if (sentence.words.scan.lower(chunk.head).startsWith('warn') && recipients.length === 0 && !isMenacing(sentence, verb)) return null;
  let used: readonly number[] = instruments;
  if (deed && recipients.length === 0) {
    const filled = scene.fill(deed);
    recipients = [...(filled?.recipients ?? [])];
    used = filled?.instruments ?? used;
    // "threatened to impose sanctions on X"
    if (recipients.length === 0 && sentence.words.is(deed.head, Part.Light))
      recipients = behind(sentence, clauseAfter(sentence, sentence.chunks.indexOf(deed), true).phrases, /^(?:on|against)$/).actors;
  }
  return { type, actors: subject.actors, recipients, instruments: used };
}

/** Whether what is promised is meant to hurt; null where its verb does not tell. */
function hostilityOf({ words }: Sentence, { event, head }: VerbChunk): boolean | null {
  if (words.isOf(head, Sort.Retaliating)) return true;
  if (!event) return null;
  if (event.type === 'COERCE' && words.is(head, Part.Control | Part.Omission)) return null;
  return HOSTILE.test(event.type);
}

/** "warned that any attack would have consequences" */
function isMenacing(sentence: Sentence, verb: number): boolean {
  const { words, chunks } = sentence;
  if (sentence.at(verb + 1)?.kind !== Kind.Subordinator) return false;
  const end = Math.min(chunks[chunks.length - 1].last, chunks[verb + 1].first + WARNING);
  for (let i = chunks[verb + 1].first; i <= end; i++) if (words.isOf(i, Sort.Menace)) return true;
  // "warned that it would block any change"
  const isOwn = (sentence.noun(verb + 2)?.pronoun ?? null) !== null;
  return isOwn && HOSTILE.test(sentence.verb(verb + 3)?.event?.type ?? '');
}
