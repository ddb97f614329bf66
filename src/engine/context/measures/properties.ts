import { Figure } from '../../lexicon/measureWords';
import type { Scan } from '../../mentions/scan';
import { Part } from '../../lexicon/grammar';
import { saysOf, usesOf } from './figures';
import type { Dimension, Unit } from './units';

const WINDOW = 9;
/** "can", "will", "to" */
const ABLE = Part.Supposed | Part.Future | Part.To;

/** What a word before a figure of some dimension makes of it. */
const PROPERTIES: Readonly<Partial<Record<Dimension, readonly (readonly [use: number, property: string])[]>>> = {
  length: [
    [Figure.Range, 'range'],
    [Figure.Reaching, 'reached'],
    [Figure.Distance, 'distance'],
    [Figure.Altitude, 'altitude'],
  ],
  bore: [[Figure.Calibre, 'calibre']],
  mass: [
    [Figure.Payload, 'payload'],
    [Figure.Warhead, 'warhead-mass'],
    [Figure.Mass, 'mass'],
    [Figure.Carrying, 'carried'],
  ],
  time: [[Figure.Endurance, 'endurance']],
};

/** What a figure with a unit is, told by the words around it, `carried` for what its owner's type decides; null where nothing ties it to a weapon. `first` is its first token. */
export function propertyOf(
  scan: Scan,
  first: number,
  { unit, dimension, last }: Unit & { last: number },
  isBesideWeapon: boolean,
): string | null {
  if (dimension === 'bore') return 'calibre';
  if (dimension === 'speed') return 'speed';
  if (dimension === 'money') return 'money';
  // "60 nautical miles south of Aden" is where something is, not what it can do.
  if (dimension === 'length' && saysOf(scan, last + 1, Figure.PlaceBehind)) return null;
  if (dimension === 'length' && scan.lower(last + 1) === 'range') return 'range';
  // "for 27 hours at 25,000 feet": nobody measures ranges in feet.
  if (unit === 'ft' && scan.lower(first - 1) === 'at') return 'altitude';
  const property = propertyBefore(scan, first, dimension);
  if (saysOf(scan, last + 1, Figure.Away)) return property === 'range' || property === 'distance' ? property : null;
  return property ?? (dimension === 'mass' && isBesideWeapon ? 'mass' : null);
}

/** The nearest word before a figure that says what it is. */
function propertyBefore(scan: Scan, first: number, dimension: Dimension): string | null {
  const rows = PROPERTIES[dimension];
  if (!rows) return null;
  const uses = rows.reduce((all, [use]) => all | use, 0);
  const from = Math.max(scan.sentenceStart(first), first - WINDOW);
  for (let i = first - 1; i >= from; i--) {
    const found = usesOf(scan, i, uses);
    for (const [use, property] of rows) if (found & use) return use === Figure.Reaching ? reachOf(scan, i, first) : property;
  }
  return null;
}

/** "can hit targets 40 km away" and "hits" tell a range, "hit a tank 40 km away" what one of them did. */
function reachOf(scan: Scan, verb: number, first: number): string {
  const isUpTo = scan.lower(first - 1) === 'to' && scan.lower(first - 2) === 'up';
  if (isUpTo || scan.lower(verb).endsWith('s')) return 'range';
  for (let i = verb - 1; i >= 0 && verb - i <= 3; i--) if (scan.parts(i) & ABLE) return 'range';
  return 'distance';
}
