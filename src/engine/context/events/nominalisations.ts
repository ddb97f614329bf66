import { lightVerb } from './lightVerbs';
import { isMatter } from './frames/wordsOfViolence';
import type { LexicalHit } from '../../mentions/scan';
import { classOf } from '../../model';
import { Gap } from '../../text/tokens';
import type { NounChunk } from './syntax/chunks';
import { behind, type Filled, unique } from './frames/scene';
import { Deed } from '../../lexicon/deedWords';
import { Part } from '../../lexicon/grammar';
import { type Argument, mentioned } from './localEvent';
import { meantBy, participantsOf } from './participants';
import type { Sentence } from './syntax/sentence';
import { clauseAfter, type Phrase } from './syntax/clauses';
import { relativeObject } from './syntax/relatives';

/** A noun of action where it stands. */
export interface Nominalisation {
  readonly filled: Filled;
  /** The light verb that says that it happened, which also says how; -1 for none. */
  readonly verb: number;
}

const TARGETS: Readonly<Record<string, RegExp>> = {
  ASSAULT: /^(?:on|against|at|of|upon)$/,
  CONSULT: /^(?:to|with|of)$/,
  AID: /^(?:to|for)$/,
  RETREAT: /^(?:from|of)$/,
  PROTEST: /^(?:against|over|at)$/,
  ACCUSE: /^(?:against|of|with|to|into)$/,
  MOBILIZE: /^against$/,
};
/** In a longer phrase another noun stands before the deed: "the defence treaty covers attacks". */
const LONGEST_NAMED = 4;
/** Talks have two sides. */
const OPEN_TALKS = /(?:talks|negotiations)$/;
/** Nouns whose "of" names who suffers. */
const SUFFERED = /(?:killing|murder|massacre|assassination|execution|beheading|bombing|shelling|invasion|downing|sinking|bombardment)$/;
/** Nouns of what is done to the person who stands before them. */
const DONE_TO =
  /(?:arrest|capture|detention|imprisonment|kidnapping|abduction|assassination|murder|killing|execution|expulsion|deportation|beheading|shooting)$/;
const DRILL = /(?:drills?|exercises?|man(?:oeuv|euv)(?:re|er)s|war ?games?)$/;
const USUAL_TARGETS = /^(?:on|against|of|to|for|from|with)$/;

/** Fills the frame of a noun of action that heads the noun phrase at a position; null where it names nobody. */
export function fillNoun(sentence: Sentence, at: number, noun: NounChunk, hit: LexicalHit): Nominalisation | null {
  const { event } = hit.entry;
  if (!event) return null;
  if (event.type === 'ASSAULT' && isFigurative(sentence, at, noun, hit)) return null;
  const isJoint = event.type === 'MOBILIZE' && isJointly(sentence, noun);
  let type = isJoint ? 'COOPERATE' : event.type;
  const frame = isJoint ? 'mutual' : event.frame;
  const { phrases } = clauseAfter(sentence, at, false);
  const own = noun.mentions.filter((index) => sentence.words.mentions[index].last < hit.first);
  const weapons = own.filter((index) => classOf(sentence.words.mentions[index].type) === 'weapon');
  const light = lightVerb(sentence, at);
  const between = frame === 'move' ? [] : phrases.flatMap(({ preposition, nouns }) => (preposition === 'between' ? nouns : []));
  let actors: readonly Argument[] = participantsOf(sentence, between, false).actors;
  // "his arrest", "Hariri's assassination"
  const suffering = DONE_TO.test(hit.entry.text) ? suffererOf(sentence, at, noun, hit) : [];
  if (suffering.length > 0) {
    const doers = agentsBehind(sentence, at);
    return doers.length > 0 || type === 'ASSAULT'
      ? { filled: { type, actors: doers, recipients: suffering, instruments: [] }, verb: light }
      : null;
  }
  if (actors.length === 0) actors = doerOf(sentence, at, noun, hit, light);
  const of = ofObject(sentence, at);
  // "the killing of X after an attempt on Y"
  let recipients: readonly Argument[] = of >= 0 && SUFFERED.test(hit.entry.text) ? participantsOf(sentence, [of], false).actors : [];
  if (recipients.length === 0) recipients = behind(sentence, phrases, TARGETS[type] ?? USUAL_TARGETS).actors;
  // "strikes that Israel launched on Iran"
  if (recipients.length === 0 && light > at)
    recipients = behind(sentence, clauseAfter(sentence, light, false).phrases, TARGETS[type] ?? USUAL_TARGETS).actors;
  if (recipients.length === 0 && of >= 0) recipients = participantsOf(sentence, [of], false).actors;
  const given = of >= 0 ? participantsOf(sentence, [of], false).instruments : [];
  const means = type === 'ASSAULT' ? behind(sentence, phrases, /^(?:with|by|using)$/).instruments : [];
  if (frame === 'mutual' && actors.length + recipients.length < 2 && !meetsUnnamed(sentence, hit, light, actors, phrases)) return null;
  // "the withdrawal of Russian troops", "a visit of the minister": whoever stands behind "of" does it.
  if ((frame === 'move' || frame === 'go') && actors.length === 0 && of >= 0) {
    actors = participantsOf(sentence, [of], false).actors;
    recipients = behind(sentence, phrases, frame === 'go' ? /^(?:to|with)$/ : /^(?:from|against)$/).actors;
  }
  if (frame === 'go' && (actors.length === 0 || recipients.length === 0)) return null;
  const instruments = unique([...weapons, ...means, ...(frame === 'give' || frame === 'move' ? given : [])]);
  // "Japan and India held naval drills"
  if (type === 'MOBILIZE' && light >= 0 && actors.length + recipients.length > 1 && DRILL.test(hit.entry.text)) type = 'COOPERATE';
  const isNamed =
    actors.length > 0 || (type === 'ASSAULT' && recipients.length + instruments.length > 0 && isHappening(sentence, at, noun));
  return isNamed ? { filled: { type, actors, recipients, instruments }, verb: light } : null;
}

/** "a charm offensive", "an attack on the plan", "under fire over the delays": nobody is hurt. */
function isFigurative(sentence: Sentence, at: number, noun: NounChunk, hit: LexicalHit): boolean {
  if (hit.first > noun.first && sentence.words.tells(hit.first - 1, Deed.Figurative)) return true;
  const { phrases } = clauseAfter(sentence, at, false);
  const of = sentence.ofPhrase(at);
  if (of >= 0 && isMatter(sentence, of)) return true;
  if (sentence.word(at - 1) === 'under' && phrases.some(({ preposition }) => preposition === 'over' || preposition === 'for')) return true;
  const aims = phrases.filter(({ preposition }) => /^(?:on|against|over|with)$/.test(preposition)).flatMap(({ nouns }) => nouns);
  return aims.length > 0 && aims.every((aim) => isMatter(sentence, aim));
}

/** "held talks", "resumed negotiations": there is another side, though nothing names it. */
function meetsUnnamed(
  sentence: Sentence,
  { entry }: LexicalHit,
  light: number,
  actors: readonly Argument[],
  phrases: readonly Phrase[],
): boolean {
  if (entry.event?.type !== 'CONSULT' || light < 0 || actors.length === 0) return false;
  return OPEN_TALKS.test(entry.text) || sentence.subjectOf(light).length > 1 || phrases.some(({ preposition }) => preposition === 'with');
}

/** Who does it: before the noun, behind "by", or the subject of "carried out", "launched". */
function doerOf(sentence: Sentence, at: number, noun: NounChunk, hit: LexicalHit, light: number): readonly Argument[] {
  const { words } = sentence;
  const by = clauseAfter(sentence, at, false).phrases.filter(({ preposition }) => preposition === 'by');
  const agents = participantsOf(
    sentence,
    by.flatMap(({ nouns }) => nouns),
    true,
  ).actors;
  if (agents.length > 0) return agents;
  if (light > at)
    return relativeObject(sentence, light).includes(at)
      ? participantsOf(sentence, sentence.subjectOf(light), true).actors
      : agentBehind(sentence, light);
  for (const index of [...noun.mentions].reverse()) {
    const mention = words.mentions[index];
    if (classOf(mention.type) === 'actor' && mention.last < hit.first && belongsTo(sentence, mention.last, hit.first, noun))
      return [mentioned(index)];
  }
  // "arms shipments from X to Y"
  if (hit.entry.event?.frame === 'give') {
    const givers = behind(sentence, clauseAfter(sentence, at, false).phrases, /^from$/).actors;
    if (givers.length > 0) return givers;
  }
  if (noun.pronoun && noun.isPossessive) return meantBy(sentence, at, noun);
  return light >= 0 ? participantsOf(sentence, sentence.subjectOf(light), true).actors : [];
}

function agentsBehind(sentence: Sentence, at: number): readonly Argument[] {
  return behind(sentence, clauseAfter(sentence, at, false).phrases, /^by$/).actors;
}

/** The person of "his arrest", "Hariri's assassination"; nobody where no person stands there. */
function suffererOf(sentence: Sentence, at: number, noun: NounChunk, hit: LexicalHit): readonly Argument[] {
  const { words } = sentence;
  if (noun.isPossessive && noun.pronoun === 'person') return meantBy(sentence, at, noun);
  const index = noun.mentions.filter((one) => words.mentions[one].last < hit.first).at(-1);
  if (index === undefined) return [];
  const { type, last } = words.mentions[index];
  return type === 'person' && words.scan.tokens.gaps[last + 1] === Gap.Apostrophe ? [mentioned(index)] : [];
}

/** "Hezbollah attack", "Israeli air strike", "Turkey's downing": a name, and nothing but modifiers up to the noun. */
function belongsTo({ words }: Sentence, last: number, noun: number, chunk: NounChunk): boolean {
  for (let i = last + 1; i < noun; i++) {
    const gap = words.scan.tokens.gaps[i];
    if (gap & ~(Gap.Space | Gap.Hyphen | Gap.SoftBreak | Gap.Apostrophe)) return false;
    // "an Iran-backed attack", "the US-led strikes" are done by others
    if (gap & Gap.Hyphen && i === last + 1 && words.isPast(i)) return /^led$/.test(words.scan.lower(i));
  }
  return chunk.first <= last;
}

/** "joint naval drills" */
function isJointly({ words }: Sentence, noun: NounChunk): boolean {
  for (let i = noun.first; i < noun.last; i++)
    if (/^(?:joint|trilateral|bilateral|combined|multinational)$/.test(words.scan.lower(i))) return true;
  return false;
}

function agentBehind(sentence: Sentence, verb: number): readonly Argument[] {
  return behind(sentence, clauseAfter(sentence, verb, false).phrases, /^by$/).actors;
}

function ofObject(sentence: Sentence, at: number): number {
  return sentence.ofPhrase(at);
}

/** An attack that names only its target is one where it is told as having happened: "a strike on Gaza killed …". */
function isHappening(sentence: Sentence, at: number, noun: NounChunk): boolean {
  const { words } = sentence;
  if (words.is(noun.first, Part.Possessive)) return false;
  const first = words.scan.lower(noun.first);
  if (first === 'any' || first === 'no' || first === 'such') return false;
  const before = sentence.verb(at - 1);
  if (before !== null) return words.is(before.head, Part.Light);
  // "a treaty against attacks on X" tells of none
  return (
    at === 0 ||
    (words.is(noun.first, Part.Determiner) && noun.last - noun.first < LONGEST_NAMED) ||
    words.isNumber(noun.first) ||
    !words.isPlural(noun.last) ||
    sentence.verb(at + 1) !== null
  );
}
