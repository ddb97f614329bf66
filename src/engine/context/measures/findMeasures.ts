import { Word } from '../../lexicon/categories';
import type { Candidate } from '../../mentions/candidate';
import type { Scan } from '../../mentions/scan';
import { classOf, type EntityType } from '../../model';
import { Gap, Shape } from '../../text/tokens';
import { casualtyOf, isCasualty, type CasualtyBefore } from './casualties';
import { weaponsCounted } from './counts';
import { mentionAt } from '../mentionAt';
import type { LocalMeasure } from './localMeasure';
import { ownerOfMoney, weaponAfter, weaponBefore } from './owners';
import { propertyOf } from './properties';
import { qualifierBefore } from './qualifiers';
import { endOfBracket, restatementAfter } from './restatements';
import { currencyBefore, type Unit, unitAt } from './units';
import { type Value, valueAt } from './values';

type Measure = LocalMeasure<Candidate>;
type Base = Pick<Measure, 'start' | 'qualifier' | 'value'>;

/** What they carry comes back, or is none of their own. */
const CARRIERS: ReadonlySet<EntityType> = new Set<EntityType>(['aircraft', 'helicopter', 'uav', 'ship', 'vehicle', 'armour']);

/** "$1.2m" */
const MONEY_SUFFIXES: ReadonlyMap<string, number> = new Map([
  ['k', 1e3],
  ['m', 1e6],
  ['b', 1e9],
]);

/** Figures of weapons, casualties and money in a block, with what they say something of. `mentions` are the block's, in order. */
export function findMeasures(scan: Scan, mentions: readonly Candidate[]): Measure[] {
  const found: Measure[] = [];
  const { shapes } = scan.tokens;
  for (let i = 0; i < scan.tokens.count; i++) {
    if (!(shapes[i] & Shape.Digits) && !scan.is(i, Word.NumberWord)) continue;
    // The numbers in the names of weapons are no figures.
    const value = mentionAt(mentions, i) ? null : valueAt(scan, i);
    if (!value) continue;
    const measure = readMeasure(scan, mentions, value, found.at(-1));
    if (measure) {
      found.push(measure);
      while (i + 1 < scan.tokens.count && scan.tokens.starts[i + 1] < measure.end) i++;
      if (measure.restated) i = endOfBracket(scan, i);
    } else i = value.last;
  }
  return found;
}

function readMeasure(scan: Scan, mentions: readonly Candidate[], value: Value, previous: Measure | undefined): Measure | null {
  const { tokens } = scan;
  const currency = currencyBefore(scan, value.first);
  const unit = currency ? null : unitAt(scan, value.last + 1);
  const begin = Math.min(currency?.first ?? value.first, value.begin);
  const qualifier = qualifierBefore(scan, begin);
  const ownStart = begin < value.first ? tokens.starts[begin] : (currency?.start ?? tokens.starts[value.first]);
  const base = { start: qualifier ? tokens.starts[qualifier.first] : ownStart, qualifier: qualifier?.text ?? null, value: value.value };
  if (currency) {
    const suffix = tokens.gaps[value.last + 1] === Gap.None ? MONEY_SUFFIXES.get(scan.lower(value.last + 1)) : undefined;
    const last = suffix === undefined ? value.last : value.last + 1;
    return money(scan, mentions, { ...base, value: value.value * (suffix ?? 1) }, currency.unit, qualifier?.first ?? begin, last);
  }
  if (scan.lower(value.first - 1) === 'mach') return machMeasure(scan, mentions, value, base);
  if (unit?.dimension === 'money') return money(scan, mentions, base, unit.unit, qualifier?.first ?? begin, unit.last);
  if (unit) return unitMeasure(scan, mentions, value, unit, base);
  if (value.isYearLike && !qualifier) return null;
  return countMeasure(scan, mentions, value, base, previous);
}

/** All figures are made here, since V8 reads objects that were made alike faster. */
function measureOf({ start, qualifier, value }: Base, { end, property, unit, restated, owner }: Omit<Measure, keyof Base>): Measure {
  return { start, end, property, value, unit, qualifier, restated, owner };
}

const countOf = (base: Base, end: number, property: string, owner: Candidate | null): Measure =>
  measureOf(base, { end, property, unit: null, restated: null, owner });

function money(scan: Scan, mentions: readonly Candidate[], base: Base, unit: string, begin: number, last: number): Measure {
  const restated = restatementAfter(scan, last);
  const owner = ownerOfMoney(scan, mentions, begin, restated ? endOfBracket(scan, last) : last);
  return measureOf(base, { end: scan.tokens.ends[last], property: 'money', unit, restated, owner });
}

function machMeasure(scan: Scan, mentions: readonly Candidate[], value: Value, base: Base): Measure | null {
  const { starts, ends } = scan.tokens;
  const mach = value.first - 1;
  const qualifier = qualifierBefore(scan, mach);
  const start = starts[qualifier?.first ?? mach];
  const owner = weaponBefore(scan, mentions, mach);
  if (!owner) return null;
  const speed = { start, qualifier: qualifier?.text ?? null, value: base.value };
  return measureOf(speed, { end: ends[value.last], property: 'speed', unit: 'Mach', restated: null, owner });
}

function unitMeasure(scan: Scan, mentions: readonly Candidate[], value: Value, unit: Unit & { last: number }, base: Base): Measure | null {
  const restated = restatementAfter(scan, unit.last);
  const after = weaponAfter(scan, mentions, restated ? endOfBracket(scan, unit.last) : unit.last);
  const isWarhead = after?.unknown?.kind === 'generic' && after.unknown.phrase.endsWith('warhead');
  // "21 bombs of 1,000 lb each"
  const before = scan.lower(value.begin - 1) === 'of' ? mentionAt(mentions, value.begin - 2) : null;
  const isOfThese = before !== null && classOf(before.type) === 'weapon' && before.type !== 'munition';
  const told = isWarhead ? 'warhead-mass' : propertyOf(scan, value.begin, unit, after !== null || isOfThese);
  // "carries a warhead of 23 kg of explosive": of what carries it.
  const isFilling = after?.type === 'explosive' && (told === 'warhead-mass' || told === 'carried');
  const beside = isOfThese ? before : isWarhead || isFilling ? null : after;
  const owner = beside ?? weaponBefore(scan, mentions, value.first);
  if (!owner) return null;
  const property = told === 'carried' ? (CARRIERS.has(owner.type) ? 'payload' : 'warhead-mass') : told;
  return property === null ? null : measureOf(base, { end: scan.tokens.ends[unit.last], property, unit: unit.unit, restated, owner });
}

/** Counts: of weapons ("six Kalibr cruise missiles"), and of people killed, wounded, captured or missing. */
function countMeasure(scan: Scan, mentions: readonly Candidate[], value: Value, base: Base, previous: Measure | undefined): Measure | null {
  const { ends } = scan.tokens;
  const weapons = weaponsCounted(scan, mentions, value.last);
  if (weapons) return countOf(base, ends[weapons.last], 'quantity', weapons.owner);
  const casualty = casualtyOf(scan, mentions, value, casualtyBefore(scan, previous, base.start));
  if (casualty) return countOf(base, ends[casualty.last], casualty.property, casualty.owner);
  const rest = restOf(scan, value.last, previous);
  return rest && countOf(base, ends[rest.last], 'quantity', rest.owner);
}

/** "called in 14 drones and shot down 13 of them": of what was counted before. */
function restOf(scan: Scan, last: number, previous: Measure | undefined): { owner: Candidate; last: number } | null {
  const isOfThem = scan.lower(last + 1) === 'of' && scan.lower(last + 2) === 'them';
  if (!isOfThem || previous?.property !== 'quantity' || !previous.owner || classOf(previous.owner.type) !== 'weapon') return null;
  return scan.isSameSentence(previous.start, scan.tokens.starts[last]) ? { owner: previous.owner, last: last + 2 } : null;
}

/** The casualties that the sentence tells of before a count. */
function casualtyBefore(scan: Scan, previous: Measure | undefined, start: number): CasualtyBefore | null {
  if (!previous || !isCasualty(previous.property) || !scan.isSameSentence(previous.start, start)) return null;
  return { property: previous.property, owner: previous.owner };
}
