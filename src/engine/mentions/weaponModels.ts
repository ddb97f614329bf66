import { Hit, Word } from '../lexicon/categories';
import { NameSort } from '../lexicon/nameWords';
import { ENTITY_TYPES, type EntityType } from '../model';
import { Gap, Shape } from '../text/tokens';
import { anyOver } from './hitsAt';
import { isGun } from './products';
import type { Scan } from './scan';
import type { WeaponPhrase } from './weaponPhrases';

const ORGANISATION = ENTITY_TYPES.indexOf('organisation');
/** Weapons that places have too, or that are called after what nobody knows: "the Kaliningrad radar", "the Faslane submarines". */
const AT_PLACES: ReadonlySet<EntityType> = new Set<EntityType>(['ship', 'submarine', 'sensor', 'bomb', 'explosive', 'cbrn', 'vehicle']);
/** Capitals of these endings say whose or of what sort something is: "Kadyrovite", "Balkan". */
const ADJECTIVES = /(?:ians?|ese|ish|ern|ist|ite|can|ic|style|type|made|era)$/;
const DETERMINER = /^(?:an?|the|its|their|his|her|our|this|that|these|those|some|several|many|no|more|new|old|s)$/;
/** Words that a name holds none of. */
const OTHER = ~(Word.OfName | Word.OrdinaryWord | Word.CommonCapital);

/**
 * Whether capitals right before a class noun are the model: "a Ghoul rifle", "the Flamingo cruise missile", "fired Molniya drones". What is somebody's name,
 * a place's kind of weapon ("the Odesa air defences") and whatever the noun is only a part of ("the Belgorod drone unit") is none.
 */
export function isModel(scan: Scan, first: number, { first: noun, last, type, noun: hit }: WeaponPhrase): boolean {
  if (scan.tells(last, NameSort.PlaceClass) || !endsNounPhrase(scan, last) || !isFree(scan, first, noun)) return false;
  const gap = scan.tokens.gaps[first];
  if (first === 0 || gap & Gap.Sentence) return false;
  const isMany = scan.lower(last).endsWith('s') && !hit.entry.text.endsWith('s');
  if (AT_PLACES.has(type) && !(isMany && isOfVessels(type))) return false;
  if (scan.isJoined(first) && DETERMINER.test(scan.lower(first - 1))) return !isOfVessels(type);
  return isMany && (gap === (Gap.Comma | Gap.Space) || (scan.isJoined(first) && !scan.isCapitalised(first - 1)));
}

/** "Orca submarines" are a class; "the Faslane submarines" lie there. */
const isOfVessels = (type: EntityType): boolean => type === 'ship' || type === 'submarine';

/** Nothing that the noun could be part of follows: "a missile expert" is no missile. */
export function endsNounPhrase(scan: Scan, last: number): boolean {
  const next = last + 1;
  if (next >= scan.tokens.count || !scan.isJoined(next)) return true;
  return scan.is(next, Word.FunctionWord | Word.PlacePreposition | Word.RelationWord);
}

/** "a Beretta rifle" */
const isMaker = (scan: Scan, first: number, last: number): boolean => {
  const maker = scan.nameFrom(first);
  return maker !== undefined && scan.knowledge.entities.types[maker.entities[0]] === ORGANISATION && isGun(scan, first, last);
};

/** Words that are nobody's name and no place's, and no adjective. */
function isFree(scan: Scan, first: number, noun: number): boolean {
  if (scan.isInCapitals(first) || ADJECTIVES.test(scan.lower(noun - 1))) return false;
  const isPerson = noun - first > 1 && scan.is(first, Word.GivenName);
  if (isPerson || anyOver(scan.hits(Hit.PlaceName), first, noun - 1)) return false;
  // Doubtful ones too: "a Wagner tank".
  if (anyOver(scan.names, first, noun - 1) && !isMaker(scan, first, noun - 1)) return false;
  for (let i = first; i < noun; i++)
    if (scan.is(i, OTHER) || (scan.tokens.shapes[i] & (Shape.AllUpper | Shape.Single)) === Shape.AllUpper) return false;
  return true;
}
