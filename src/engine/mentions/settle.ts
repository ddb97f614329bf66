import { classOf } from '../model';
import { Gap } from '../text/tokens';
import type { Candidate } from './candidate';
import { LONE_ACRONYMS } from './loneAcronyms';
import type { Scan } from './scan';

/** So many candidates are few. */
const FEW = 24;

/** What a detector's word weighs where candidates of the same length meet. */
const WEIGHTS: ReadonlyMap<string, number> = new Map(
  Object.entries({
    vessels: 0.95,
    gazetteer: 0.9,
    things: 0.9,
    'faint-names': 0.9,
    capitals: 0.8,
    // Less than capitals, which act for their states.
    places: 0.75,
    'national-bodies': 0.7,
    ships: 0.7,
    designators: 0.6,
    'named-weapons': 0.55,
    'weapon-phrases': 0.5,
    persons: 0.4,
    organisations: 0.3,
    governments: 0.65,
    'date-names': 0.35,
    'named-groups': 0.32,
    'introduced-bodies': 0.45,
    // Less than a doubtful name of the knowledge.
    'lone-acronyms': 0.05,
    'capital-groups': 0.06,
    'dateline-sources': 0.35,
    'acronym-definitions': 0.28,
    'lone-heads': 0.25,
    nominals: 0.2,
  }),
);

/** What a candidate weighs against others that overlap it: its words, its detector, and doubts. */
export function weightOf(c: Candidate): number {
  // Of "Fateh-110" as a name and "Fateh" with another number behind it, the name is meant.
  const doubt = c.needsSupport ? 0.8 : c.by === 'gazetteer' && c.known.length === 0 ? 0.3 : 0;
  return c.last - c.first + 1 + (WEIGHTS.get(c.by) ?? 0) - doubt;
}

/** Of candidates that overlap, the longer one stays; of equally long ones that of the stronger detector. Answers them in order of the text. */
export function settle(candidates: readonly Candidate[], scan: Scan): Candidate[] {
  if (candidates.length === 0) return [];
  const ordered = byWeight(candidates);
  const kept: Candidate[] = [];
  for (const candidate of ordered) insert(kept, candidate);
  for (const candidate of ordered) if (candidate.by === LONE_ACRONYMS) keepInReserve(kept, candidate);
  const free: Candidate[] = [];
  for (let i = 0; i < kept.length; i++) if (!isPartOfName(kept, i, scan)) free.push(kept[i]);
  return free;
}

/** The heaviest first; of equally heavy ones the one that begins first, and then the one that was found first. */
function byWeight(candidates: readonly Candidate[]): readonly Candidate[] {
  const weights = candidates.map(weightOf);
  const order = candidates.map((_, i) => i);
  const compare = (a: number, b: number): number => weights[b] - weights[a] || candidates[a].first - candidates[b].first;
  if (order.length > FEW) order.sort(compare);
  else {
    // Of few, sorting by insertion takes a fraction of the time.
    for (let i = 1; i < order.length; i++) {
      const moved = order[i];
      let at = i;
      for (; at > 0 && compare(order[at - 1], moved) > 0; at--) order[at] = order[at - 1];
      order[at] = moved;
    }
  }
  return order.map((i) => candidates[i]);
}

/** Whether a class noun belongs to the name before or behind it. */
function isPartOfName(kept: readonly Candidate[], at: number, scan: Scan): boolean {
  if (kept[at].unknown?.kind !== 'generic') return false;
  return (at > 0 && isClassNounOf(kept[at], kept[at - 1], scan)) || (at + 1 < kept.length && isClassNounOf(kept[at], kept[at + 1], scan));
}

/** A body that nobody knows, where the one with these initials that the knowledge has turns out not to be meant. */
function keepInReserve(kept: Candidate[], reserve: Candidate): void {
  const at = kept.findIndex(({ first, last }) => first === reserve.first && last === reserve.last);
  if (at < 0 || !kept[at].needsSupport || kept[at].unknown || classOf(kept[at].type) === 'weapon' || kept[at].type === 'person') return;
  kept[at] = { ...kept[at], unknown: reserve.unknown };
}

/** Puts a candidate in its place among those that are kept, in order of the text, if its words are free. */
function insert(kept: Candidate[], candidate: Candidate): void {
  let low = 0;
  let high = kept.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (kept[middle].last < candidate.first) low = middle + 1;
    else high = middle;
  }
  if (low === kept.length) kept.push(candidate);
  else if (kept[low].first > candidate.last) kept.splice(low, 0, candidate);
}

/** "Fateh-110 missile", "destroyer USS Carney": the noun belongs to the name beside it and is no mention of its own. */
function isClassNounOf(noun: Candidate, name: Candidate, scan: Scan): boolean {
  if (name.unknown?.kind === 'generic') return false;
  if (classOf(name.type) !== 'weapon' || name.needsSupport) return false;
  // “the “Sting” interceptor drones”
  if (name.last + 1 === noun.first) return scan.isJoined(noun.first) || scan.tokens.gaps[noun.first] === (Gap.Quote | Gap.Space);
  return noun.last + 1 === name.first && scan.isJoined(name.first);
}
