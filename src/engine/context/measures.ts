import type { Candidate } from '../mentions/candidate';
import type { Scan } from '../mentions/scan';
import { Word } from '../lexicon';
import { classOf, type Span } from '../model';
import { Gap, Shape } from '../text/tokens';
import { casualtyOf, type Casualty } from './casualties';
import { type Numeral, numeralAt } from './numerals';
import { qualifierBefore } from './qualifiers';
import { currencyBefore, type Unit, unitAt } from './units';

/** A figure in a block; `owner` is the mention that it says something of. Offsets are relative to the block. */
export interface LocalMeasure<Owner> extends Span {
  readonly property: string;
  readonly value: number;
  readonly unit: string | null;
  readonly qualifier: string | null;
  readonly restated: { readonly value: number; readonly unit: string } | null;
  readonly owner: Owner | null;
}

/** Words that say what a figure is, by what it measures; the nearest one before the figure counts, or the next one after it. */
const PROPERTY_WORDS: ReadonlyMap<string, readonly [property: string, dimension: Unit['dimension']]> = new Map(
  (
    [
      ['range', 'length', 'range ranges reach reaches cover covers fly flies glide glides'],
      ['distance', 'length', 'flew covered travelled traveled'],
      ['altitude', 'length', 'altitude altitudes height climb climbs ceiling cruise cruises'],
      ['calibre', 'bore', 'calibre caliber'],
      ['warhead-mass', 'mass', 'warhead warheads carry carries carrying carried'],
      ['payload', 'mass', 'payload payloads'],
      ['mass', 'mass', 'weigh weighs weighing weight'],
      ['endurance', 'time', 'aloft loiter loiters endurance airborne stay stays'],
    ] as const
  ).flatMap(([property, dimension, words]) => words.split(' ').map((word) => [word, [property, dimension]] as const)),
);
const PLACE_BEHIND = /^(?:north|south|east|west|northeast|northwest|southeast|southwest|from|off|away|inside|outside|inland|beyond|of)$/;
const MONTHS =
  /^(?:jan|feb|mar|apr|may|jun|jul|aug|sep|sept|oct|nov|dec|january|february|march|april|june|july|august|september|october|november|december)$/;
const WINDOW = 9;
/** "five of the six", "two more", "three of their other" */
const PARTITIVES = /^(?:of|the|its|their|his|her|those|these|more|other|such)$/;
/** Words between a count and the weapon that it counts. */
const LONGEST_MODIFIERS = 5;

/** Figures of weapons, casualties and money in a block, with what they say something of. `mentions` are the block's, in order. */
export function findMeasures(scan: Scan, mentions: readonly Candidate[]): LocalMeasure<Candidate>[] {
  const found: LocalMeasure<Candidate>[] = [];
  const { shapes } = scan.tokens;
  for (let i = 0; i < scan.tokens.count; i++) {
    if (!(shapes[i] & Shape.Digits) && !scan.is(i, Word.NumberWord)) continue;
    // The numbers in the names of weapons are no figures.
    const numeral = mentionAt(mentions, i) ? null : numeralAt(scan, i);
    if (!numeral || isDate(scan, numeral) || isScore(scan, numeral)) continue;
    const measure = withOwnerOfList(scan, numeral, readMeasure(scan, mentions, numeral), found.at(-1));
    if (measure) {
      found.push(measure);
      while (i + 1 < scan.tokens.count && scan.tokens.starts[i + 1] < measure.end) i++;
      if (measure.restated) i = endOfBracket(scan, i);
    } else i = numeral.last;
  }
  return found;
}

/** The mention that holds a token. */
function mentionAt(mentions: readonly Candidate[], token: number): Candidate | null {
  for (const mention of mentions) if (mention.last >= token) return mention.first <= token ? mention : null;
  return null;
}

/** "July 12", "12 October". */
function isDate(scan: Scan, { first, last }: Numeral): boolean {
  const isMonth = (token: number): boolean =>
    token >= 0 && token < scan.tokens.count && scan.isCapitalised(token) && MONTHS.test(scan.lower(token));
  return (isMonth(first - 1) && scan.isJoined(first)) || (isMonth(last + 1) && scan.isJoined(last + 1));
}

/** "32–16" */
function isScore(scan: Scan, { first, last }: Numeral): boolean {
  const { gaps, shapes, count } = scan.tokens;
  if (last + 1 < count && gaps[last + 1] === Gap.Dash && shapes[last + 1] & Shape.Digits) return true;
  return first > 0 && gaps[first] === Gap.Dash && (shapes[first - 1] & Shape.Digits) !== 0;
}

/** "killed seven Malian soldiers and wounded 11": a bare count is of the same people as the one before it in the sentence. */
function withOwnerOfList(
  scan: Scan,
  numeral: Numeral,
  measure: LocalMeasure<Candidate> | null,
  previous: LocalMeasure<Candidate> | undefined,
): LocalMeasure<Candidate> | null {
  const isBare =
    measure !== null && CASUALTIES.has(measure.property) && measure.owner === null && measure.end === scan.tokens.ends[numeral.last];
  if (!isBare || !previous?.owner || !CASUALTIES.has(previous.property)) return measure;
  return scan.isSameSentence(previous.start, measure.start) ? { ...measure, owner: previous.owner } : measure;
}

const CASUALTIES: ReadonlySet<string> = new Set(['killed', 'wounded', 'captured', 'missing']);

function readMeasure(scan: Scan, mentions: readonly Candidate[], numeral: Numeral): LocalMeasure<Candidate> | null {
  const { tokens } = scan;
  const currency = currencyBefore(scan, numeral.first);
  const unit = currency ? null : unitAt(scan, numeral.last + 1);
  const firstToken = currency?.first ?? numeral.first;
  const qualifier = qualifierBefore(scan, firstToken);
  const start = qualifier ? tokens.starts[qualifier.first] : (currency?.start ?? tokens.starts[numeral.first]);
  const base = { start, qualifier: qualifier?.text ?? null, value: numeral.value };
  if (currency) {
    const restated = restatementAfter(scan, numeral.last);
    return {
      ...base,
      end: tokens.ends[numeral.last],
      property: 'money',
      unit: currency.unit,
      restated,
      owner: ownerBefore(scan, mentions, firstToken, false),
    };
  }
  if (scan.lower(numeral.first - 1) === 'mach') {
    const owner = ownerBefore(scan, mentions, numeral.first, true);
    return (
      owner && {
        ...base,
        start: tokens.starts[numeral.first - 1],
        end: tokens.ends[numeral.last],
        property: 'speed',
        unit: 'Mach',
        restated: null,
        owner,
      }
    );
  }
  if (unit?.dimension === 'money')
    return {
      ...base,
      end: tokens.ends[unit.last],
      property: 'money',
      unit: unit.unit,
      restated: restatementAfter(scan, unit.last),
      owner: ownerBefore(scan, mentions, firstToken, false),
    };
  if (unit) return unitMeasure(scan, mentions, numeral, unit, base);
  if (numeral.isYearLike && !qualifier) return null;
  return countMeasure(scan, mentions, numeral, base);
}

type Base = Pick<LocalMeasure<Candidate>, 'start' | 'qualifier' | 'value'>;

function unitMeasure(
  scan: Scan,
  mentions: readonly Candidate[],
  numeral: Numeral,
  unit: Unit & { last: number },
  base: Base,
): LocalMeasure<Candidate> | null {
  const { tokens } = scan;
  const restated = restatementAfter(scan, unit.last);
  const after = weaponAfter(scan, mentions, restated ? endOfBracket(scan, unit.last) : unit.last);
  const isWarhead = after?.unknown?.kind === 'generic' && after.unknown.phrase.endsWith('warhead');
  const owner = after && !isWarhead ? after : ownerBefore(scan, mentions, numeral.first, true);
  if (!owner) return null;
  const property = isWarhead ? 'warhead-mass' : propertyOf(scan, numeral.first, unit, after !== null);
  return property === null ? null : { ...base, end: tokens.ends[unit.last], property, unit: unit.unit, restated, owner };
}

/** What a figure with a unit is, told by the words around it; null where nothing ties it to a weapon. */
function propertyOf(scan: Scan, first: number, { dimension, last }: Unit & { last: number }, isBesideWeapon: boolean): string | null {
  if (dimension === 'bore') return 'calibre';
  // "60 nautical miles south of Aden" is where something is, not what it can do.
  if (dimension === 'length' && PLACE_BEHIND.test(scan.lower(last + 1))) return null;
  if (dimension === 'speed') return 'speed';
  if (dimension === 'money') return 'money';
  const from = Math.max(scan.sentenceStart(first), first - WINDOW);
  for (let i = first - 1; i >= from; i--) {
    const row = PROPERTY_WORDS.get(scan.lower(i));
    if (row?.[1] === dimension) return row[0];
  }
  if (dimension === 'mass') return isBesideWeapon ? 'mass' : null;
  const next = scan.lower(first + 2);
  return dimension === 'length' && next === 'range' ? 'range' : null;
}

/** Counts: of weapons ("six Kalibr cruise missiles"), and of people killed, wounded, captured or missing. */
function countMeasure(scan: Scan, mentions: readonly Candidate[], numeral: Numeral, base: Base): LocalMeasure<Candidate> | null {
  const { tokens } = scan;
  const weapon = countedWeapon(scan, mentions, numeral.last);
  if (weapon) {
    const end = endOfClassNouns(scan, weapon.last);
    return { ...base, end: tokens.ends[end], property: 'quantity', unit: null, restated: null, owner: weapon };
  }
  const casualty: Casualty | null = casualtyOf(scan, mentions, numeral);
  return (
    casualty && { ...base, end: tokens.ends[casualty.last], property: casualty.property, unit: null, restated: null, owner: casualty.owner }
  );
}

/** The weapon that a count counts: "28 Russian drones", "five of the six cruise missiles". */
function countedWeapon(scan: Scan, mentions: readonly Candidate[], last: number): Candidate | null {
  const { tokens } = scan;
  for (let i = last + 1; i < tokens.count && i - last <= LONGEST_MODIFIERS; i++) {
    if (tokens.gaps[i] & ~(Gap.Space | Gap.SoftBreak | Gap.Hyphen)) return null;
    const mention = mentionAt(mentions, i);
    if (mention && classOf(mention.type) === 'weapon') return mention;
    if (mention) i = mention.last;
    else if (!PARTITIVES.test(scan.lower(i)) && !scan.is(i, Word.NumberWord) && !isModifier(scan, i)) return null;
  }
  return null;
}

/** A small word that no lexicon knows, or the second half of "Syrian-made": nothing that ends the noun phrase. */
function isModifier(scan: Scan, token: number): boolean {
  return (
    scan.tokens.gaps[token] === Gap.Hyphen ||
    (!scan.is(token, ~(Word.OrdinaryWord | Word.FamilyName)) && /^\p{Ll}+$/u.test(scan.tokens.slice(token, token)))
  );
}

/** "31 Shahed-136 drones": the class nouns behind a name belong to what is counted. */
function endOfClassNouns(scan: Scan, last: number): number {
  let end = last;
  for (const hit of scan.hits('weapon-noun')) if (hit.first === end + 1 && scan.isJoined(hit.first)) end = Math.max(end, hit.last);
  const next = end + 1;
  return next < scan.tokens.count &&
    scan.isJoined(next) &&
    /^(?:launchers|interceptors|fighters|bombers|batteries|systems)$/.test(scan.lower(next))
    ? next
    : end;
}

/** The weapon right behind a figure: "220-mm rockets", "40 kg of explosive". */
function weaponAfter(scan: Scan, mentions: readonly Candidate[], last: number): Candidate | null {
  const { tokens } = scan;
  let next = last + 1;
  if (next < tokens.count && tokens.gaps[next] === Gap.Space && scan.lower(next) === 'of') next++;
  const mention = mentions.find((m) => m.first === next);
  if (!mention || classOf(mention.type) !== 'weapon') return null;
  return tokens.gaps[next] & ~(Gap.Space | Gap.SoftBreak | Gap.Close) ? null : mention;
}

/**
 * Whom a figure is about. A weapon's: the one named last in the sentence, else its last generic, else what the sentences before
 * spoke of; the warhead is passed over for what carries it. Money's: the last entity of the sentence.
 */
function ownerBefore(scan: Scan, mentions: readonly Candidate[], first: number, isWeapon: boolean): Candidate | null {
  const sentence = scan.sentenceStart(first);
  const before = mentions.filter((mention) => mention.first < first);
  const inSentence = before.filter((mention) => mention.first >= sentence);
  if (!isWeapon) return inSentence.at(-1) ?? null;
  const isOwner = (mention: Candidate): boolean => classOf(mention.type) === 'weapon' && mention.type !== 'munition';
  const isNamed = (mention: Candidate): boolean => isOwner(mention) && mention.unknown?.kind !== 'generic';
  for (const some of [inSentence, before]) {
    const owner = some.filter(isNamed).at(-1) ?? some.filter(isOwner).at(-1);
    if (owner) return owner;
  }
  return null;
}

/** "(120 miles)" right behind a figure. */
function restatementAfter(scan: Scan, last: number): { value: number; unit: string } | null {
  const { tokens } = scan;
  const open = last + 1;
  if (open >= tokens.count || !(tokens.gaps[open] & Gap.Open)) return null;
  const currency = currencyBefore(scan, open);
  const numeral = numeralAt(scan, open);
  if (!numeral) return null;
  if (currency) return { value: numeral.value, unit: currency.unit };
  const unit = unitAt(scan, numeral.last + 1);
  return unit && { value: numeral.value, unit: unit.unit };
}

/** Last token inside the bracket that opens behind a token; the token itself where none does. */
function endOfBracket(scan: Scan, last: number): number {
  const { gaps, count } = scan.tokens;
  if (last + 1 >= count || !(gaps[last + 1] & Gap.Open)) return last;
  let end = last + 1;
  while (end + 1 < count && !(gaps[end + 1] & (Gap.Close | Gap.Break))) end++;
  return end;
}
