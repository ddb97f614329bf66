import { classOf } from '../model';
import type { Candidate } from './candidate';
import type { Scan } from './scan';

/** What a detector's word weighs where candidates of the same length meet. */
const WEIGHTS: Readonly<Record<string, number>> = {
  vessels: 0.95,
  gazetteer: 0.9,
  capitals: 0.8,
  'national-bodies': 0.7,
  ships: 0.7,
  designators: 0.6,
  'named-weapons': 0.55,
  'weapon-phrases': 0.5,
  persons: 0.4,
  organisations: 0.3,
  governments: 0.65,
  'acronym-definitions': 0.28,
  'lone-heads': 0.25,
  nominals: 0.2,
};

/** Of candidates that overlap, the longer one stays; of equally long ones that of the stronger detector. Answers them in order of the text. */
export function settle(candidates: readonly Candidate[], scan: Scan): Candidate[] {
  // Of "Fateh-110" as a name and "Fateh" with another number behind it, the name is meant.
  const doubt = (c: Candidate): number => (c.needsSupport ? 0.8 : c.by === 'gazetteer' && c.known.length === 0 ? 0.3 : 0);
  const weight = (c: Candidate): number => c.last - c.first + 1 + (WEIGHTS[c.by] ?? 0) - doubt(c);
  const byWeight = candidates.map((c) => ({ c, weight: weight(c) })).sort((a, b) => b.weight - a.weight || a.c.first - b.c.first);
  const taken = new Set<number>();
  const kept: Candidate[] = [];
  for (const { c } of byWeight) {
    let isFree = true;
    for (let token = c.first; token <= c.last && isFree; token++) isFree = !taken.has(token);
    if (!isFree) continue;
    for (let token = c.first; token <= c.last; token++) taken.add(token);
    kept.push(c);
  }
  kept.sort((a, b) => a.start - b.start);
  return kept.filter((c, i) => !isClassNounOf(c, kept[i - 1], scan) && !isClassNounOf(c, kept[i + 1], scan));
}

/** "Fateh-110 missile", "destroyer USS Carney": the noun belongs to the name beside it and is no mention of its own. */
function isClassNounOf(noun: Candidate, name: Candidate | undefined, scan: Scan): boolean {
  if (noun.unknown?.kind !== 'generic' || !name || name.unknown?.kind === 'generic') return false;
  if (classOf(name.type) !== 'weapon' || name.needsSupport) return false;
  if (name.last + 1 === noun.first) return scan.isJoined(noun.first);
  return noun.last + 1 === name.first && scan.isJoined(name.first);
}
