import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Ratio } from './results';

const FILE = path.join(process.cwd(), 'bench/baseline.json');
/** A ratio may be worse than the recorded one by so much. */
const TOLERANCE = 0.25;

/** Ratios that are worse than the recorded ones by more than the tolerance, each as a line to print. */
export function losses(ratios: readonly Ratio[]): readonly string[] {
  const recorded = JSON.parse(readFileSync(FILE, 'utf8')) as Readonly<Partial<Record<string, number>>>;
  return ratios.flatMap(({ id, name, value, isBetter }) => {
    const before = recorded[id];
    if (before === undefined) return [];
    const isLoss = isBetter === 'higher' ? value < before / (1 + TOLERANCE) : value > before * (1 + TOLERANCE) && value - before > 0.01;
    return isLoss ? [`${name}: ${value.toPrecision(3)}, recorded ${before.toPrecision(3)}`] : [];
  });
}

export function record(ratios: readonly Ratio[]): void {
  const rounded = Object.fromEntries(ratios.map(({ id, value }) => [id, Number(value.toPrecision(3))]));
  writeFileSync(FILE, `${JSON.stringify(rounded, null, 2)}\n`);
}
