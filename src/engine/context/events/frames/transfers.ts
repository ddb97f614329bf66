import { Word } from '../../../lexicon/categories';
import { classOf } from '../../../model';
import { Gap } from '../../../text/tokens';
import { Sort } from '../../../lexicon/grammar';
import { leadsToInfinitive } from '../syntax/clauses';
import { Stand } from '../syntax/chunks';
import { behind, type Filled, type Scene, unique } from './scene';
import { type Argument, mentioned } from '../localEvent';
import { participantsOf } from '../participants';
import type { Sentence } from '../syntax/sentence';
import { isForce, isGoods } from './goods';

const FLOWN = /^fl(?:ew|own)/;
const SENT = /^(?:send|sent|fly|flew|flown|ship|ferr|rush|dispatch)/;
/** "gave X missiles", "supplied X with missiles", "sent missiles to X". */
export function give(scene: Scene): Filled | null {
  const { sentence, type, subject, patient, phrases } = scene;
  // "offered to mediate"
  if (sentence.words.scan.lower(scene.chunk.head).startsWith('offer') && sentence.verb(scene.verb + 1)?.stand === Stand.Infinitive)
    return subject.actors.length > 0 ? { type: 'AGREE', actors: subject.actors, recipients: [], instruments: [] } : null;
  // "handed him over to X"
  if (sentence.words.scan.lower(scene.chunk.head).startsWith('hand') && isHandedOver(scene)) {
    const to = behind(sentence, phrases, /^to$/).actors;
    return { type: 'COOPERATE', actors: subject.actors, recipients: to, instruments: [] };
  }
  const isSent = SENT.test(sentence.words.scan.lower(scene.chunk.head));
  const goods = patient.filter((noun) => isGoods(sentence, noun) || (isSent && isForce(sentence, noun)));
  const withGoods = phrases
    .filter(({ preposition }) => preposition === 'with')
    .flatMap(({ nouns }) => nouns.filter((noun) => isGoods(sentence, noun)));
  if (goods.length + withGoods.length === 0) return null;
  const instruments = unique(participantsOf(sentence, [...goods, ...withGoods], false).instruments);
  const recipients = receiversOf(scene, goods);
  if (recipients.length === 0 && goods.length === 0) return null;
  const isPlace = recipients.every(({ kind }) => kind === 'name') && isSent;
  const areTroops = isSent && goods.every((noun) => !isGoods(sentence, noun));
  if (recipients.length === 0 || areTroops || (isPlace && goods.some((noun) => isForce(sentence, noun)))) {
    if (subject.actors.length === 0) return null;
    // "sent two frigates to escort ships"
    const isLed =
      leadsToInfinitive(sentence, scene.verb) ||
      phrases.some(({ preposition }) => /^(?:to|into|towards?|off|near|across|against)$/.test(preposition));
    // "flew 43 aircraft and …"
    const isFlown = FLOWN.test(sentence.words.scan.lower(scene.chunk.head)) && goods.some((noun) => isForce(sentence, noun));
    const isMoved = areTroops || isFlown || (isSent && isLed && goods.some((noun) => isForce(sentence, noun)));
    const isMilitary = instruments.length > 0 || goods.some((noun) => sentence.isHead(noun, Sort.Arms)) || isReceived(scene);
    return isMoved || isMilitary ? { type: isMoved ? 'MOBILIZE' : type, actors: subject.actors, recipients: [], instruments } : null;
  }
  return { type, actors: subject.actors, recipients, instruments };
}

/** A person, or people, handed over. */
function isHandedOver({ sentence, chunk, patient, phrases }: Scene): boolean {
  const isOver = chunk.last > chunk.head || phrases.some(({ preposition }) => preposition === 'over');
  return isOver && patient.some((noun) => !isGoods(sentence, noun) && isHuman(sentence, noun));
}

function isHuman(sentence: Sentence, at: number): boolean {
  const noun = sentence.noun(at);
  if (!noun) return false;
  if (noun.pronoun && !noun.isPossessive) return noun.pronoun === 'person' || noun.pronoun === 'group';
  const { words } = sentence;
  const mention = words.mentionAt(noun.last);
  if (mention >= 0) return words.mentions[mention].type === 'person' || words.mentions[mention].type === 'people';
  return words.scan.is(noun.last, Word.PeopleNoun | Word.Role | Word.Rank);
}

/** "gave 40 million euros to agencies: somebody gets it, whom nothing names. */
function isReceived({ sentence, patient, phrases }: Scene): boolean {
  if (patient.some((noun) => !isGoods(sentence, noun) && isNeedy(sentence, noun))) return true;
  return phrases.some(
    ({ preposition, nouns }) => (preposition === 'to' || preposition === 'for') && nouns.some((noun) => isNeedy(sentence, noun)),
  );
}

function isNeedy(sentence: Sentence, at: number): boolean {
  const head = sentence.noun(at)?.last ?? -1;
  return sentence.isHead(at, Sort.Crowd | Sort.Acting) || sentence.words.scan.is(head, Word.PeopleNoun | Word.PlaceNoun | Word.ActorNoun);
}

function receiversOf({ sentence, patient, phrases }: Scene, goods: readonly number[]): readonly Argument[] {
  const to = behind(sentence, phrases, /^(?:to|for)$/).actors;
  if (to.length > 0) return to;
  const leading = goods.flatMap((noun) => leadingReceiver(sentence, noun));
  return leading.length > 0
    ? leading
    : participantsOf(
        sentence,
        patient.filter((noun) => !goods.includes(noun)),
        false,
      ).actors;
}

/** "sending Azerbaijan F-16s": a name right before what is given, in one phrase with it. */
function leadingReceiver(sentence: Sentence, at: number): Argument[] {
  const { mentions } = sentence.words;
  const inPhrase = sentence.noun(at)?.mentions ?? [];
  if (inPhrase.length < 2) return [];
  const [first, second] = inPhrase;
  const { form, type, last } = mentions[first];
  const isReceiver =
    classOf(type) === 'actor' && form !== 'demonym' && classOf(mentions[second].type) === 'weapon' && !isGenitive(sentence, last);
  return isReceiver ? [mentioned(first)] : [];
}

/** "received missiles from X"; "received the minister". */
export function receive({ sentence, verb, type, subject, patient, phrases, isPassive }: Scene): Filled | null {
  const goods = patient.filter((noun) => isGoods(sentence, noun));
  if (type === 'AID' && !isPassive && goods.length === 0) {
    const isDelegation = patient.some((noun) => sentence.isHead(noun, Sort.Envoy));
    const guests = participantsOf(sentence, patient, false).actors.filter((guest) => isDelegation || isPersonal(sentence, guest));
    if (guests.length > 0) return { type: 'CONSULT', actors: subject.actors, recipients: guests, instruments: [] };
  }
  const givers = behind(sentence, phrases, /^from$/).actors;
  const instruments = participantsOf(sentence, patient, false).instruments;
  const isBought = type === 'COOPERATE' && instruments.length > 0 && subject.actors.length > 0 && !leadsToInfinitive(sentence, verb);
  if ((givers.length === 0 && !isBought) || (goods.length === 0 && type === 'AID')) return null;
  if (isPassive) return { type, actors: subject.actors, recipients: givers, instruments };
  return type === 'AID'
    ? { type, actors: givers, recipients: subject.actors, instruments }
    : { type, actors: subject.actors, recipients: givers, instruments };
}

const isPersonal = ({ words }: Sentence, one: Argument): boolean =>
  one.kind === 'pronoun' ? one.reference === 'person' : one.kind === 'mention' && words.mentions[one.mention].type === 'person';
const isGenitive = (sentence: Sentence, token: number): boolean =>
  token + 1 < sentence.words.count && sentence.words.scan.tokens.gaps[token + 1] === Gap.Apostrophe;
