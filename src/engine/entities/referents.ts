import type { EngineKnowledge } from '../lexicon/engineKnowledge';
import { NounUse } from '../lexicon/nominalNouns';
import type { EntityType } from '../model';
import type { Unknown } from '../mentions/candidate';
import { headOf } from './factKeys';
import { HEIRS } from './heirs';
import type { LinkedEntity } from './linked';
import { NominalWords } from './nominalWords';
import type { Latest, Recent } from './recent';

/** How fast nearness fades from sentence to sentence. */
const FADING = 0.78;
const FADING_OF_PERSONS = 0.65;
/** What stands in the same sentence is near, but it would be named again seldom. */
const IN_SAME_SENTENCE = 1;
/** What a sentence begins with is what the next one goes on about. */
const TOPIC = 0.45;
/** Of two in one sentence the later one is nearer, a little. */
const PER_MENTION = 0.004;
/** What being mentioned often adds. */
const FREQUENCY = 0.35;
const NOUN_IN_NAME = 1.2;
/** "the group" for a name with "Group" in it, which many have. */
const COMMON_NOUN_IN_NAME = 0.25;
/** The knowledge has it as what the noun says. */
const KNOWN_AS = 0.3;
/** The text has somebody as what the noun says. */
const CALLED_HERE = 0.35;
/** A person of a state that the sentence speaks of. */
const OF_STATE_HERE = 0.3;
/** The text called it by the same noun before. */
const CALLED_SO = 0.45;
/** What a type counts less for than the one that a noun says first: "the group" is an armed one sooner than a company. */
const LESSER_TYPE = 0.2;
/** Sentences back within which "the missile" stands for a named one. */
const WEAPON_REACH = 3;

const NONE: readonly never[] = [];

type Nominal = Pick<Extract<Unknown, { kind: 'nominal' }>, 'noun' | 'country' | 'modifiers' | 'isObject' | 'isOther'>;

/** What a nominal asks of whom it stands for. */
interface Asked {
  readonly noun: string;
  readonly head: string;
  /** Of every kind: "group", "company". */
  readonly isCommon: boolean;
  readonly types: readonly EntityType[];
  readonly code: string | null;
  readonly modifiers: readonly string[];
  readonly isObject: boolean;
}

/** Somebody whom a nominal may stand for. */
export interface Referent {
  readonly entity: LinkedEntity;
  readonly score: number;
}

/** A noun that stands for a person, and nothing more: "the general". */
export const bareNoun = (noun: string): Nominal => ({ noun, country: -1, modifiers: '', isObject: false, isOther: false });

/** Finds whom "the terror group" means, among the last mentions before it. */
export class Referents {
  private readonly words: NominalWords;

  constructor(
    readonly recent: Recent,
    private readonly knowledge: EngineKnowledge,
    private readonly isCalled: (entity: LinkedEntity, noun: string, isFormer: boolean) => boolean,
  ) {
    this.words = new NominalWords(knowledge);
  }

  /** The actor that a nominal stands for, null where none was mentioned that fits. `opensSentence` says that it is the first mention of its sentence. */
  resolve(nominal: Nominal, type: EntityType, opensSentence: boolean): LinkedEntity | null {
    let best: Referent | null = null;
    for (const referent of this.all(nominal, type, opensSentence)) if (!best || referent.score > best.score) best = referent;
    return best?.entity ?? null;
  }

  /** All actors that a nominal may stand for, the latest first. */
  all(nominal: Nominal, type: EntityType, opensSentence: boolean): Referent[] {
    const asked = this.askFor(nominal, type);
    const latest = this.recent.latest(opensSentence, asked.noun);
    const found: Referent[] = [];
    // "Hezbollah leader Naim Qassem attacked the group": it is he who acts, not Hezbollah.
    let hasPerson = false;
    const here = statesHere(latest);
    for (const one of latest) {
      const score = nominal.isOther && one.back === 0 ? 0 : this.scoreOf(one, asked, hasPerson);
      if (score > 0) found.push({ entity: one.entity, score: score + (isOf(one.entity, here) ? OF_STATE_HERE : 0) });
      hasPerson ||= one.sentences === 0 && one.entity.type === 'person';
    }
    return found.length === 0 && type === 'person' ? this.onlyPerson(latest, asked, opensSentence) : found;
  }

  /** The only person of the last two sentences, if there is one whom a noun may describe. */
  private onlyPerson(latest: readonly Latest[], { noun, isObject }: Asked, opensSentence: boolean): Referent[] {
    const persons = latest.filter(({ entity, sentences }) => sentences <= 1 && entity.type === 'person');
    // Of several the one that the knowledge does not call something else.
    const isUnknown = ({ entity: { known } }: Latest): boolean => known < 0 || this.knowledge.entities.calling(known) === '';
    const left = persons.length > 1 ? persons.filter(isUnknown) : persons;
    if (left.length !== 1 || (isObject && left[0].sentences === 0)) return [];
    // "the governor's palace" is somebody's whom nobody named.
    const isLast = opensSentence && !isObject && (left[0].isTopic || left[0] === persons[0]);
    return this.words.isDescription(noun) || (isLast && isUnknown(left[0])) ? [{ entity: left[0].entity, score: KNOWN_AS }] : [];
  }

  /** The named weapon that "the missiles" means, null where a class without a name was mentioned since. */
  weapon(type: EntityType, phrase: string, opensSentence: boolean): LinkedEntity | null {
    const types = this.words.of(headOf(phrase))?.namedTypes ?? [type];
    for (const { entity, sentences } of this.recent.latest(opensSentence, '')) {
      if (sentences > WEAPON_REACH) return null;
      if (types.includes(entity.type)) return entity.isGeneric ? null : entity;
    }
    return null;
  }

  private askFor({ noun, country, modifiers, isObject }: Nominal, type: EntityType): Asked {
    const { entities } = this.knowledge;
    const code = country < 0 ? null : (entities.countries(country).at(0) ?? HEIRS.get(entities.id(country)) ?? null);
    const head = headOf(noun);
    const words = modifiers === '' ? NONE : modifiers.split(' ');
    const isArmed = this.words.is(noun, NounUse.ArmedNoun) && words.some((word) => this.words.is(word, NounUse.Armed));
    const types = isArmed ? ARMED_GROUP : (this.words.of(noun)?.types ?? [type]);
    return { noun, head, isCommon: this.words.is(head, NounUse.Common), types, code, isObject, modifiers: words };
  }

  /** How well somebody fits, 0 for not at all. */
  private scoreOf({ entity, back, sentences, isTopic, count, isCalledSo }: Latest, asked: Asked, hasPerson: boolean): number {
    const { types, code, isObject } = asked;
    if (entity.isGeneric || !(types.includes(entity.type) || isBodyNamed(entity, asked))) return 0;
    if (code !== null && entity.countries.length > 0 && !entity.countries.includes(code)) return 0;
    const fit = this.fitOf(entity, asked);
    if (fit === null) return 0;
    const fading = entity.type === 'person' ? FADING_OF_PERSONS : FADING;
    const nearness = sentences === 0 ? IN_SAME_SENTENCE : fading ** (sentences - 1);
    // "Hamas attacked the group": what the sentence begins with does it to somebody else.
    if (isTopic && isObject && sentences === 0 && !hasPerson) return 0;
    const topic = isTopic ? TOPIC * nearness : 0;
    const repeated = !isCalledSo ? 0 : asked.isCommon ? CALLED_SO / 3 : CALLED_SO;
    const lesser = entity.class === 'actor' && types[0] !== entity.type ? LESSER_TYPE : 0;
    return Math.max(0.01, nearness + topic + FREQUENCY * Math.log(1 + count) + fit + repeated - lesser - PER_MENTION * back);
  }

  /** What speaks for the noun, null where nothing does that must. */
  private fitOf(entity: LinkedEntity, { noun, head, isCommon, modifiers }: Asked): number | null {
    const name = entity.name.toLowerCase();
    const calling = entity.known < 0 ? '' : this.knowledge.entities.calling(entity.known);
    const isNamedAfter = name.includes(head) || (this.words.of(head)?.inNames?.some((synonym) => name.includes(synonym)) ?? false);
    if (entity.type === 'person') {
      const isFormer = modifiers.includes('former');
      const isCalled = this.isCalled(entity, noun, isFormer);
      const isKnown = isCalled || this.words.isSaid(calling, noun, isFormer);
      // Who held the office once is meant where the text is as old.
      if (!isKnown && !this.words.isSaid(calling, noun, true)) return null;
      return (isCalled ? CALLED_HERE : isKnown ? KNOWN_AS : 0) + this.modifiersIn(modifiers, name, calling);
    }
    const isKnownAs = hasWord(calling, head);
    if (entity.type === 'media' && this.words.isOtherMedium(calling, head)) return null;
    if (entity.type === 'organisation' && this.words.is(head, NounUse.Business) && IS_NO_BUSINESS.test(`${name} ${calling}`)) return null;
    if (needsProof(entity.type, noun) && !(isNamedAfter && hasWords(name, noun))) return null;
    if (entity.type === 'state') return this.isSuchState(calling, noun) ? this.modifiersIn(modifiers, name, calling) : null;
    if (this.words.is(noun, NounUse.OfOthers) && !isNamedAfter && !isKnownAs) {
      // A Security Council is no "force".
      if (entity.type === 'armed-group' || (entity.type === 'igo' && this.words.is(headOf(name), NounUse.BodySort))) return null;
    }
    if (this.words.is(noun, entity.type === 'igo' ? NounUse.ByName | NounUse.BodySort : NounUse.ByName) && !isNamedAfter && !isKnownAs)
      return null;
    if (noun === 'army' && UNIT.test(entity.name)) return null;
    const named = !isNamedAfter ? 0 : isCommon ? COMMON_NOUN_IN_NAME : name.endsWith(head) ? NOUN_IN_NAME : NOUN_IN_NAME / 2;
    return Math.max(named, isKnownAs && !isCommon ? KNOWN_AS : 0) + this.modifiersIn(modifiers, name, calling);
  }

  /** "the island nation": a state of which the knowledge says all but that it is one. */
  private isSuchState(calling: string, noun: string): boolean {
    return noun.split(' ').every((word) => this.words.is(word, NounUse.AnyState) || this.words.isSaid(calling, word, false));
  }

  /** "the Islamist movement": what the name or the knowledge says of it too. */
  private modifiersIn(modifiers: readonly string[], name: string, calling: string): number {
    if (modifiers.length === 0 || calling === '') return 0;
    return modifiers.some((modifier) => name.includes(modifier) || this.words.isSaid(calling, modifier, true)) ? KNOWN_AS : -KNOWN_AS;
  }
}

/** Codes of the states that the sentence speaks of: "the White House said the president …". */
const statesHere = (latest: readonly Latest[]): readonly string[] =>
  latest.flatMap(({ entity, sentences }) => (sentences === 0 && entity.type === 'state' ? entity.countries : NONE));

const isOf = ({ type, countries }: LinkedEntity, codes: readonly string[]): boolean =>
  type === 'person' && codes.length > 0 && countries.some((code) => codes.includes(code));

/** "the council" is the Southern Transitional Council, whatever that is. */
const isBodyNamed = ({ type, name, known }: LinkedEntity, { types: [first], head }: Asked): boolean =>
  (BODIES.has(type) && BODIES.has(first) && name.toLowerCase().endsWith(` ${head}`)) ||
  // What the text alone names may be a medium.
  (first === 'media' && type === 'organisation' && known < 0);

const BODIES: ReadonlySet<EntityType> = new Set<EntityType>(['government', 'military', 'armed-group', 'party', 'igo', 'organisation']);

const ARMED_GROUP: readonly EntityType[] = ['armed-group'];

/** Bodies that are no "company". */
const IS_NO_BUSINESS =
  /\b(?:think tank|institut(?:e|ion)|charity|human rights|amnesty|ngo|observatory|watchdog|university|college|foundation|trade union|association|society|church|club|committee|council)\b/;

const hasWord = (calling: string, word: string): boolean => calling.includes(` ${word} `);

/** Nouns that any military body of a state may be called. */
const OPEN_MILITARY = /^(?:army|military|armed forces|force|forces)$/;

/** Whether a name has what a noun of several words says before its head: "the air force" is no Unmanned Systems Force. */
const hasWords = (name: string, noun: string): boolean =>
  noun
    .replace('defense', 'defence')
    .split(' ')
    .slice(0, -1)
    .every((word) => name.replace('defense', 'defence').includes(word));

/** Parts of an army, and its sisters, are not "the army". */
const UNIT = / (?:Corps|Division|Brigade|Regiment|Battalion|Command|Fleet|Squadron|Air Force|Navy|Marines|Coast Guard|Police)$/;

/** Types whose nouns are specific: not every government body is "the ministry". */
const needsProof = (type: EntityType, noun: string): boolean => type === 'government' || (type === 'military' && !OPEN_MILITARY.test(noun));
