import type { Engine } from '../src/engine/engine';
import type { Analysis, TextChange } from '../src/engine/model';
import { randomNumbers } from './random';
import { newsOfLength } from './texts';
import { fastest, quantile } from './timing';

/** Length of what is pasted. */
const PASTE = 5_000;

/** What edits cost in a text of a length, in milliseconds. */
export interface EditCosts {
  readonly length: number;
  readonly full: number;
  readonly median: number;
  readonly p99: number;
  readonly worst: number;
  /** Longest time between two questions whether to pause. */
  readonly longestStep: number;
}

/** Times `update` after random edits all over a text: typing, deletion, paste, undo. */
export function measureEdits(engine: Engine, length: number, edits: number): EditCosts {
  const original = newsOfLength(length);
  const full = fastest(length > 5_000_000 ? 1 : 3, () => engine.analyze(original));
  let analysis: Analysis = engine.analyze(original);
  let text = original;
  const random = randomNumbers(7);
  const times: number[] = [];
  let longestStep = 0;
  let undo: TextChange | null = null;
  const run = (change: TextChange): void => {
    const { start, removed, inserted } = change;
    undo = { start, removed: inserted.length, inserted: text.slice(start, start + removed) };
    text = text.slice(0, start) + inserted + text.slice(start + removed);
    const begin = performance.now();
    let last = begin;
    const task = engine.update(analysis, [change]);
    while (
      !task.step(() => {
        const now = performance.now();
        longestStep = Math.max(longestStep, now - last);
        last = now;
        return false;
      })
    );
    analysis = task.result();
    times.push(performance.now() - begin);
  };
  for (let i = 0; i < edits; i++) run(nextEdit(text, undo, random));
  return { length, full, median: quantile(times, 0.5), p99: quantile(times, 0.99), worst: Math.max(...times), longestStep };
}

/** Six of ten edits type a letter, two delete some, one pastes, one takes the edit before back. */
function nextEdit(text: string, undo: TextChange | null, random: () => number): TextChange {
  const start = Math.floor(random() * text.length);
  const kind = random();
  if (kind < 0.6) return { start, removed: 0, inserted: 'etaoin shrdlu.,'[Math.floor(random() * 15)] };
  if (kind < 0.8) return { start, removed: Math.min(1 + Math.floor(random() * 20), text.length - start), inserted: '' };
  if (kind < 0.9 || !undo) {
    const from = Math.floor(random() * Math.max(0, text.length - PASTE));
    return { start, removed: 0, inserted: text.slice(from, from + PASTE) };
  }
  return undo;
}
