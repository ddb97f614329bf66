import { Word } from '../lexicon/categories';
import { FormKind } from '../lexicon/engineKnowledge';
import { NameSort } from '../lexicon/nameWords';
import { ENTITY_TYPES, type EntityType } from '../model';
import { Gap, Shape } from '../text/tokens';
import type { Candidate } from './candidate';
import { candidate } from './makeCandidate';
import type { Scan } from './scan';
import { endsNounPhrase, isModel } from './weaponModels';
import { type WeaponPhrase, weaponPhrasesOf } from './weaponPhrases';

/** This detector's name where the class noun may be a civil thing: "Ariane 6 rockets". Such names count in texts about conflict only. */
export const NAMED_WEAPONS = 'named-weapons';

const STATE = ENTITY_TYPES.indexOf('state');
const LONGEST_NAME = 3;
/** Words between the article and a class noun that explains a name: "a new Iranian missile". */
const MOST_ADJECTIVES = 2;
/** Ships named behind one noun. */
const MOST_VESSELS = 6;
/** Words of these kinds are no part of a weapon's name, and none stands before it as one. */
const NO_NAME =
  Word.FunctionWord |
  Word.Calendar |
  Word.CommunicationVerb |
  Word.Title |
  Word.Rank |
  Word.Role |
  Word.PlaceNoun |
  Word.CommonCapital |
  Word.OrganisationHead |
  Word.NationalBody |
  Word.ShipPrefix |
  Word.WeaponNoun |
  Word.WeaponModifier;
/** "a drone called Ababil", "its new missile, dubbed Palm" */

/**
 * Weapons called by a name that the knowledge does not have, where a class noun beside the name says what they are and
 * something more says that the name is one: "the frigate Hessen", "Iranian-made Asef missiles", "SkyStriker loitering munitions",
 * "a drone called Ababil", "the Asef, an anti-ship missile".
 */
export function findNamedWeapons(scan: Scan): Candidate[] {
  const found: Candidate[] = [];
  for (const phrase of weaponPhrasesOf(scan)) {
    if (scan.isCapitalised(phrase.noun.first) && !isAcronym(scan, phrase.noun.first)) continue;
    const name =
      nameAfter(scan, phrase) ??
      classBefore(scan, phrase) ??
      nameInMarks(scan, phrase) ??
      nameBefore(scan, phrase) ??
      nameExplained(scan, phrase);
    if (name) found.push(name);
    else found.push(...vesselsAfter(scan, phrase));
  }
  return found;
}

/** "the frigate Hessen", "the carrier Charles de Gaulle", "a drone called Ababil" */
function nameAfter(scan: Scan, { last, type, noun }: WeaponPhrase): Candidate | null {
  const isVessel = type === 'ship' || type === 'submarine';
  const isNaming = scan.tells(last + 1, NameSort.Called | NameSort.Named);
  if (!isNaming && !(isVessel && isSingular(scan, noun))) return null;
  let first = isNaming ? last + 2 : last + 1;
  if (isNaming && scan.lower(first) === 'the') first++;
  const end = nameEnd(scan, first, isVessel);
  // "called the Polar Satellite Launch Vehicle" goes on with words that are no part of a name elsewhere.
  if (end < first || (isNaming && goesOn(scan, end))) return null;
  // "the warship Israel bought": a lone name that is somebody's is no ship's; "Charles de Gaulle" in full is.
  const known = scan.nameAt(first);
  if (known && known.last >= end && (end === first || !isVessel)) return null;
  return named(scan, first, end, type, isVessel ? 'vessels' : NAMED_WEAPONS);
}

/** "the frigates Hessen and Hamburg" */
function vesselsAfter(scan: Scan, { last, type, noun }: WeaponPhrase): Candidate[] {
  if (!(type === 'ship' || type === 'submarine') || isSingular(scan, noun)) return [];
  const found: Candidate[] = [];
  let first = last + 1;
  for (let isLast = false; found.length < MOST_VESSELS;) {
    const end = nameEnd(scan, first, true, found.length > 0);
    const known = scan.nameAt(first);
    if (end < first || (known && known.last >= end && end === first)) return [];
    found.push(named(scan, first, end, type, 'vessels'));
    if (isLast) return found;
    const isComma = scan.tokens.gaps[end + 1] === (Gap.Comma | Gap.Space);
    isLast = scan.lower(end + 1) === 'and' && (isComma || scan.isJoined(end + 1));
    if (!isLast && !isComma) return [];
    first = isLast ? end + 2 : end + 1;
  }
  return [];
}

/** "Abukuma-class destroyers": a class is called after whatever its first ship is. */
function classBefore(scan: Scan, { first: noun, type }: WeaponPhrase): Candidate | null {
  const last = noun - 1;
  if (last < 1 || scan.lower(last) !== 'class' || scan.isCapitalised(last) || !scan.isJoined(noun) || !scan.isJoined(last)) return null;
  let first = last;
  while (first > 0 && last - first < LONGEST_NAME && scan.isJoined(first) && isClassWord(scan, first - 1)) first--;
  const isSaid = first < last && !(scan.tokens.gaps[first] & Gap.Sentence && scan.is(first, Word.OrdinaryWord));
  return isSaid ? named(scan, first, last, type, 'designators') : null;
}

const isClassWord = (scan: Scan, token: number): boolean =>
  scan.isCapitalised(token) &&
  !scan.is(token, Word.FunctionWord | Word.Calendar | Word.OrganisationHead | Word.NationalBody | Word.NumberWord) &&
  scan.nameAt(token)?.kind !== FormKind.Demonym;

/** “the “Sting” interceptor drones”: capitals in quotation marks right before the noun. */
function nameInMarks(scan: Scan, { first: noun, type }: WeaponPhrase): Candidate | null {
  const { gaps, shapes } = scan.tokens;
  const last = noun - 1;
  if (last < 1 || gaps[noun] !== (Gap.Quote | Gap.Space)) return null;
  let first = last;
  while (first > 0 && last - first < LONGEST_NAME - 1 && !(gaps[first] & Gap.Quote) && scan.isJoined(first)) first--;
  if (!(gaps[first] & Gap.Quote) || scan.isInCapitals(first)) return null;
  for (let i = first; i <= last; i++)
    if (!(scan.isCapitalised(i) || shapes[i] & Shape.Digits) || scan.nameAt(i) || scan.is(i, Word.WeaponModifier | Word.WeaponNoun))
      return null;
  return named(scan, first, last, type, NAMED_WEAPONS);
}

/** "three GlobalEye radar planes", "the Iranian Asef missile" */
function nameBefore(scan: Scan, phrase: WeaponPhrase): Candidate | null {
  const { first: noun, last, type } = phrase;
  if (
    noun === 0 ||
    isCivilNoun(scan, noun, last) ||
    !scan.isJoined(noun) ||
    scan.tokens.gaps[noun] & Gap.Hyphen ||
    scan.tells(last + 1, NameSort.Happening)
  )
    return null;
  let first = noun;
  while (first > 0 && noun - first < LONGEST_NAME && (first === noun || scan.isJoined(first)) && isNamePart(scan, first - 1)) first--;
  while (first < noun && scan.tokens.shapes[first] & Shape.Digits) first++;
  if (first === noun || !scan.isCapitalised(first)) return null;
  const isName = isCertainName(scan, first, noun - 1) || isNameExpected(scan, first) || isModel(scan, first, phrase);
  return isName ? named(scan, first, noun - 1, type, NAMED_WEAPONS) : null;
}

/** "the Asef, an anti-ship missile" */
function nameExplained(scan: Scan, { first: noun, last, type }: WeaponPhrase): Candidate | null {
  let article = noun - 1;
  while (article > 0 && noun - article <= MOST_ADJECTIVES && scan.isJoined(article + 1) && !/^an?$/.test(scan.lower(article))) article--;
  if (!/^an?$/.test(scan.lower(article)) || !(scan.tokens.gaps[article] & Gap.Comma) || !endsNounPhrase(scan, last)) return null;
  let first = article;
  while (first > 0 && article - first < LONGEST_NAME && (first === article || scan.isJoined(first)) && isNamePart(scan, first - 1)) first--;
  if (first === article || scan.lower(first - 1) !== 'the' || !scan.isCapitalised(first)) return null;
  return named(scan, first, article - 1, type, NAMED_WEAPONS);
}

function named(scan: Scan, first: number, last: number, type: EntityType, by: string): Candidate {
  return candidate(scan, first, last, { form: 'name', type, unknown: { kind: 'weapon' }, confidence: 0.85, by });
}

/** Last token of a name that begins at a token; before it where there is none. Ships carry names of several words, "Prince of Wales" too. */
function nameEnd(scan: Scan, first: number, isVessel: boolean, isListed = false): number {
  const { tokens } = scan;
  let end = first - 1;
  const longest = isVessel ? LONGEST_NAME + 1 : LONGEST_NAME;
  for (let i = first; i < tokens.count && i - first < longest; i++) {
    if (!(isListed && i === first) && (tokens.gaps[i] & Gap.Hyphen ? i === first : !scan.isJoined(i) || tokens.gaps[i] & Gap.Sentence))
      break;
    const isLink = isVessel && i > first && (scan.is(i, Word.NameParticle) || /^(?:of|the)$/.test(scan.lower(i))) && !scan.isCapitalised(i);
    if (isLink) continue;
    if (i === first || !isVessel ? !isNamePart(scan, i) || (i === first && !scan.isCapitalised(i)) : !isShipNameWord(scan, i)) break;
    end = i;
  }
  return end;
}

/** A ship's further words may be any: "Peter the Great", "Prince of Wales". */
const isShipNameWord = (scan: Scan, token: number): boolean =>
  scan.isCapitalised(token) && !scan.is(token, Word.FunctionWord | Word.Calendar | Word.CommunicationVerb);

const goesOn = (scan: Scan, end: number): boolean => end + 1 < scan.tokens.count && scan.isJoined(end + 1) && scan.isCapitalised(end + 1);

/** A capitalised word, or a number tied to one, that is no word of a lexicon and nobody's name. */
function isNamePart(scan: Scan, token: number): boolean {
  const { shapes, gaps } = scan.tokens;
  if (shapes[token] & Shape.Digits) return token > 0 && (gaps[token] & ~(Gap.Space | Gap.Hyphen)) === 0 && scan.isCapitalised(token - 1);
  return scan.isCapitalised(token) && !scan.is(token, NO_NAME);
}

/** A capital inside a word, or a number behind it, is enough: "SkyStriker", "Skyranger 30". */
function isCertainName(scan: Scan, first: number, last: number): boolean {
  if (isKnownActor(scan, first, last)) return false;
  for (let i = first; i <= last; i++) if (scan.tokens.shapes[i] & (Shape.Mixed | Shape.Digits)) return true;
  return false;
}

/** After a number, or what is made or owned by a state, a capital before a class noun is the model: "two Asef missiles", "Iranian-made Asef missiles". */
function isNameExpected(scan: Scan, first: number): boolean {
  if (first === 0 || !scan.isJoined(first) || isKnownActor(scan, first, first)) return false;
  const before = first - 1;
  if (/^(?:made|built|designed|supplied|produced)$/.test(scan.lower(before))) return true;
  if (scan.is(before, Word.NumberWord) || scan.tokens.shapes[before] & Shape.Digits) return (scan.tokens.gaps[first] & Gap.Space) !== 0;
  const maker = scan.nameTo(before);
  return maker !== undefined && scan.knowledge.entities.types[maker.entities[0]] === STATE && !isPlaceOf(scan, maker.last);
}

/** "Iran's Asef missile" and "the Iranian Asef missile" name an owner; a place before a comma does not. */
const isPlaceOf = (scan: Scan, token: number): boolean => (scan.tokens.gaps[token + 1] & Gap.Comma) !== 0;

function isKnownActor(scan: Scan, first: number, last: number): boolean {
  for (let i = first; i <= last; i++) if (scan.nameAt(i)) return true;
  return false;
}

/** "Dreamliner aircraft": what flies and says no more may be civil. */
export const isCivilNoun = (scan: Scan, first: number, last: number): boolean =>
  first === last && /^(?:aircraft|jets?|planes?|helicopters?|choppers?|jeeps?|guns?)$/.test(scan.lower(last));

const isSingular = (scan: Scan, noun: WeaponPhrase['noun']): boolean =>
  scan.tokens.slice(noun.first, noun.last).toLowerCase() === noun.entry.text.toLowerCase();

const isAcronym = (scan: Scan, token: number): boolean => (scan.tokens.shapes[token] & Shape.AllUpper) !== 0;
