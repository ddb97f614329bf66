import { Hit, Word } from '../lexicon/categories';
import { FormKind } from '../lexicon/engineKnowledge';
import { PersonSort } from '../lexicon/personWords';
import { ENTITY_TYPES, type EntityType, WEAPON_TYPES } from '../model';
import { Gap, Shape } from '../text/tokens';
import { standsAsThing } from './armsObjects';
import { beginBehindClassNoun, endBeforeClassNoun } from './classNounEdges';
import { weaponTypeBit } from './classNouns';
import { meetsCondition } from './conditions';
import { hitTo } from './hitsAt';
import type { NameTrie } from './nameTrie';
import type { NameHit, Scan, ScanTools } from './scan';
import { capitalsFit, isInsidePersonsName, type NodeHit } from './trieWalk';

const FIRST_WEAPON_TYPE = ENTITY_TYPES.indexOf(WEAPON_TYPES[0]);

const DOLLAR = 36;
const LAST_ASCII = 0x7f;
const CURRENCY = /\p{Sc}/u;

const PERSON = ENTITY_TYPES.indexOf('person');
/** Letters of a word that is hardly anything else. */
const SHORTEST_UNCOMMON = 5;

const NO_NAME = { kind: FormKind.Name, entities: [], isDoubtful: true, isDistant: false, isThing: false, isFaint: false };

/** Of what ends at nodes of the trie, the names that fit their surroundings, and how sure that is. */
export function namesAt(nodes: readonly NodeHit[], tools: ScanTools, scan: Scan): NameHit[] {
  const { trie } = tools;
  const names: NameHit[] = [];
  let isInOrder = true;
  for (let index = 0; index < nodes.length; index++) {
    const { first, last, node, skipped } = nodes[index];
    const isPersonsOnly = isInsidePersonsName(scan.tokens, skipped);
    let best: Omit<NameHit, 'first' | 'last'> = NO_NAME;
    for (let form = trie.formsBegin(node); form < trie.formsEnd(node); form++) {
      if (trie.kind(form) === FormKind.Lexical || !capitalsFit(trie, scan, form, first, last, skipped)) continue;
      const entity = trie.target(form);
      if (isPersonsOnly && scan.knowledge.entities.types[entity] !== PERSON) continue;
      if (isWeapon(scan, entity) ? isNoDesignation(scan, first, last) : isTiedToNumber(scan, last)) continue;
      const condition = trie.condition(form);
      if (first === last && isShouted(scan, entity, first)) continue;
      const fit =
        condition === 0 ? 'met' : meetsCondition(scan.knowledge.condition(condition), scan, first, last, weaponTypeOf(scan, entity));
      if (fit === 'excluded') continue;
      const kind = trie.kind(form);
      const isDoubtful = fit !== 'met' || (first === last && kind === FormKind.Abbreviation && isWordInCapitals(scan, first));
      const isDistant = fit === 'distant' && saysEnough(scan, entity, kind, first, last);
      const isThing = fit !== 'met' && isWeapon(scan, entity) && mayBeThing(scan, entity, first, last, fit === 'apart');
      const isFaint = fit === 'distant' && !isDistant && isGroupsWord(scan, entity, first, last);
      if (best === NO_NAME || (best.isDoubtful && !isDoubtful) || (best.isDoubtful && isThing && !best.isThing))
        best = { kind, entities: tools.alone(entity), isDoubtful, isDistant, isThing, isFaint };
      else if (best.isDoubtful === isDoubtful && best.isThing === isThing && best.kind === kind && !best.entities.includes(entity))
        best = {
          kind,
          entities: [...best.entities, entity],
          isDoubtful,
          isDistant: best.isDistant || isDistant,
          isThing,
          isFaint: best.isFaint || isFaint,
        };
    }
    if (best === NO_NAME) continue;
    // Made in one place and one order: V8 reads names that were made alike faster.
    const { kind, entities, isDoubtful, isDistant, isThing, isFaint } = best;
    const end = isGenerationAhead(nodes, scan, index, entities[0]) ? last + 1 : withoutClassNoun(nodes, trie, scan, index, entities[0]);
    // With its class noun the name says which of its namesakes is meant.
    while (end < last && names.length > 0 && names[names.length - 1].first === first && names[names.length - 1].last === end) names.pop();
    const begin = isWeapon(scan, entities[0]) ? beginBehindClassNoun(scan, first, end) : first;
    isInOrder &&= begin === first;
    names.push({
      first: begin,
      last: end,
      kind,
      entities,
      isDoubtful,
      isDistant,
      isThing,
      isFaint,
    });
  }
  return isInOrder ? names : names.sort((a, b) => a.first - b.first || a.last - b.last);
}

/** "Joseph R. Biden Jr.", "Lloyd Austin III": the name of several words goes on with a generation that the knowledge does not have with it. */
function isGenerationAhead(nodes: readonly NodeHit[], scan: Scan, index: number, entity: number): boolean {
  const { first, last } = nodes[index];
  const next = last + 1;
  if (first === last || scan.knowledge.entities.types[entity] !== PERSON || !scan.tellsOfPerson(next, PersonSort.Generation)) return false;
  if (scan.tokens.gaps[next] & ~(Gap.Space | Gap.SoftBreak | Gap.Comma | Gap.Quote) || !scan.isCapitalised(next)) return false;
  // Names that begin at one token follow each other, the shorter ones first.
  return !(index + 1 < nodes.length && nodes[index + 1].first === first && nodes[index + 1].last === next);
}

/** "ISI" and "Popular Front" where their state is spoken of; not "Dawn", "The Herald", nor any newspaper, whose names are common phrases. */
function saysEnough(scan: Scan, entity: number, kind: number, first: number, last: number): boolean {
  if (typeOf(scan, entity) === 'media' || scan.is(first, Word.FunctionWord)) return false;
  // Ships are called after towns and people of their own state.
  if (isWeapon(scan, entity)) return false;
  if (last > first || isInitialism(scan, first)) return true;
  return kind === FormKind.Abbreviation ? !isWordInCapitals(scan, first) : isLikeNoOther(scan, first);
}

/** "Carabineros", "the Dina": a word that means nothing else, or nobody's name behind an article. */
function isLikeNoOther(scan: Scan, token: number): boolean {
  return scan.categories(token) === 0 || (!scan.is(token, ~Word.OfName) && scan.lower(token - 1) === 'the');
}

/** "Wagner", "Azov": no word, and inside a sentence. */
function isGroupsWord(scan: Scan, entity: number, first: number, last: number): boolean {
  if (first !== last || typeOf(scan, entity) !== 'armed-group') return false;
  return !scan.is(first, Word.OrdinaryWord | Word.FunctionWord | Word.CommonCapital) && (scan.tokens.gaps[first] & Gap.Sentence) === 0;
}

/** Capitals that are no word. */
function isInitialism(scan: Scan, token: number): boolean {
  return (scan.tokens.shapes[token] & (Shape.AllUpper | Shape.InCapitals | Shape.Single)) === Shape.AllUpper;
}

/** "A CAR CRASH" is not in the Central African Republic, unless that is named elsewhere. */
function isWordInCapitals(scan: Scan, token: number): boolean {
  return (scan.tokens.shapes[token] & (Shape.InCapitals | Shape.Dotted)) === Shape.InCapitals && scan.is(token, Word.OrdinaryWord);
}

/** "FICO scores", "ROSE index": initials, not a person's surname, where the text has small letters and nobody's title stands before. */
function isShouted(scan: Scan, entity: number, token: number): boolean {
  const { shapes } = scan.tokens;
  if (typeOf(scan, entity) !== 'person') return false;
  if ((shapes[token] & (Shape.AllUpper | Shape.InCapitals)) !== Shape.AllUpper) return false;
  return token === 0 || !scan.is(token - 1, Word.Title | Word.Rank | Word.Role | Word.GivenName);
}

/** "Taurus missile" is the Taurus and its class noun; "Persian Gulf missile", "DJI drone" and "mustard gas" are one name. */
function withoutClassNoun(nodes: readonly NodeHit[], trie: NameTrie, scan: Scan, index: number, entity: number): number {
  const { first, last } = nodes[index];
  if (last === first || !isWeapon(scan, entity) || !endsInClassNoun(scan, last)) return last;
  // "sarin gas" says no more and no less than "sarin".
  if (!(scan.tokens.shapes[first] & (Shape.FirstUpper | Shape.Digits))) return last;
  const end = endBeforeClassNoun(scan, first, last);
  let isSomebody = false;
  // Names that begin at one token follow each other, the shorter ones first.
  for (let i = index - 1; i >= 0 && nodes[i].first === first; i--)
    for (let form = trie.formsBegin(nodes[i].node); form < trie.formsEnd(nodes[i].node); form++) {
      if (trie.kind(form) === FormKind.Lexical) continue;
      if (trie.target(form) === entity) return nodes[i].last;
      if (nodes[i].last === end && !isWeapon(scan, trie.target(form))) isSomebody = true;
    }
  return isSomebody ? last : end;
}

function endsInClassNoun(scan: Scan, last: number): boolean {
  const isOfClass = scan.is(last, Word.WeaponNoun | Word.WeaponContext | Word.WeaponModifier);
  return isOfClass || hitTo(scan.hits(Hit.WeaponNoun), last) !== undefined || hitTo(scan.hits(Hit.WeaponModifier), last) !== undefined;
}

function isNoDesignation(scan: Scan, first: number, last: number): boolean {
  return last > first && (isLooseDesignation(scan, first, last) || isMoney(scan, first));
}

/** "US$2 billion" buys no US-2. */
function isMoney(scan: Scan, first: number): boolean {
  const { units, starts } = scan.tokens;
  const unit = units[starts[first + 1] - 1];
  return unit === DOLLAR || (unit > LAST_ASCII && CURRENCY.test(String.fromCharCode(unit)));
}

/** "the S&P 500", "Vitamin B 1": a letter and a number that nothing ties are no designation. */
function isLooseDesignation(scan: Scan, first: number, last: number): boolean {
  const { shapes, gaps } = scan.tokens;
  return (
    last > first && (shapes[first] & Shape.Single) !== 0 && (gaps[first + 1] & Gap.Space) !== 0 && (shapes[first + 1] & Shape.Digits) !== 0
  );
}

/** "GB50A", "US$20", "a Fatah-4 cruise missile": the letters before a number are no name of their own. */
function isTiedToNumber(scan: Scan, last: number): boolean {
  const { shapes, gaps, count } = scan.tokens;
  if (last + 1 >= count || !(shapes[last + 1] & Shape.Digits)) return false;
  if (gaps[last + 1] === Gap.Hyphen && last + 2 < count && scan.isJoined(last + 2) && scan.classNounAt(last + 2) !== 0) return true;
  return gaps[last + 1] === Gap.None || (gaps[last + 1] === Gap.Other && isMoney(scan, last));
}

/** The bit of a weapon's type, 0 for an actor. */
function weaponTypeOf(scan: Scan, entity: number): number {
  return isWeapon(scan, entity) ? weaponTypeBit(scan.knowledge.entities.types[entity]) : 0;
}

function isWeapon(scan: Scan, entity: number): boolean {
  return scan.knowledge.entities.types[entity] >= FIRST_WEAPON_TYPE;
}

function mayBeThing(scan: Scan, entity: number, first: number, last: number, isApart: boolean): boolean {
  // What asks for its class noun right beside it may do without only where the word means nothing else.
  if (isApart && (first < last || scan.categories(first) !== 0)) return false;
  const isShip = isVessel(scan, entity);
  return standsAsThing(scan, first, last, isShip) || (!isShip && first === last && isUncommon(scan, first));
}

/** "Raybird flies for a day": no word of any lexicon, and not where places stand. */
function isUncommon(scan: Scan, token: number): boolean {
  const { starts, ends, gaps, shapes } = scan.tokens;
  if (scan.categories(token) !== 0 || ends[token] - starts[token] < SHORTEST_UNCOMMON || shapes[token] & Shape.InCapitals) return false;
  if (gaps[token] & (Gap.Comma | Gap.Hyphen) || gaps[token + 1] & Gap.Hyphen) return false;
  const isPlace = token > 0 && scan.isJoined(token) && scan.is(token - 1, Word.PlacePreposition | Word.PlaceNoun);
  // With an article it is what stands behind that tells a thing.
  return !isPlace && !/^(?:an?|the|of|from|to)$/.test(scan.lower(token - 1)) && !isBesideCapital(scan, token);
}

/** Part of a longer name. */
const isBesideCapital = (scan: Scan, token: number): boolean =>
  (token > 0 && scan.isJoined(token) && !(scan.tokens.gaps[token] & Gap.Sentence) && scan.isCapitalised(token - 1)) ||
  (token + 1 < scan.tokens.count && scan.isJoined(token + 1) && scan.isCapitalised(token + 1));

const isVessel = (scan: Scan, entity: number): boolean => /^(?:ship|submarine)$/.test(typeOf(scan, entity));

const typeOf = (scan: Scan, entity: number): EntityType => ENTITY_TYPES[scan.knowledge.entities.types[entity]];
