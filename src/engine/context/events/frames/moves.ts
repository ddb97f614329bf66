import { Deed } from '../../../lexicon/deedWords';
import { behind, type Filled, type Scene, unique } from './scene';
import type { Argument } from '../localEvent';
import { participantsOf } from '../participants';
import type { Sentence } from '../syntax/sentence';
import { isForce, isForceItself } from './goods';

const FLED = /^fl(?:ee|ed)/;
/** "deployed troops", "withdrew its tanks from X", "Russian troops withdrew". */
export function move({ sentence, chunk, type, subject, patient, phrases, isPassive }: Scene): Filled | null {
  const moved = participantsOf(sentence, patient, true);
  const isLeft = (noun: number): boolean => type === 'RETREAT' && sentence.words.tells(sentence.noun(noun)?.last ?? -1, Deed.Ground);
  // Civilians flee, forces retreat.
  if (FLED.test(sentence.words.scan.lower(chunk.head)) && (isPassive || !subject.actors.some((one) => isArmed(sentence, one)))) return null;
  // "abandoned its weapons programme"
  if (sentence.words.scan.lower(chunk.head).startsWith('abandon') && !patient.some((noun) => isLeft(noun) || isForceItself(sentence, noun)))
    return null;
  const isMilitary = patient.length === 0 ? type === 'RETREAT' : patient.some((noun) => isForce(sentence, noun) || isLeft(noun));
  if (!isMilitary) return null;
  const actors = subject.actors.length > 0 ? subject.actors : isPassive || patient.length === 0 ? moved.actors : [];
  const recipients = behind(sentence, phrases, type === 'RETREAT' ? /^(?:from|of)$/ : /^against$/).actors;
  if (actors.length === 0 && recipients.length === 0 && moved.instruments.length === 0) return null;
  return { type, actors, recipients, instruments: unique([...moved.instruments, ...subject.instruments]) };
}

/** Who has forces that retreat. */
const isArmed = ({ words }: Sentence, one: Argument): boolean =>
  one.kind === 'mention' && /^(?:military|armed-group)$/.test(words.mentions[one.mention].type);
