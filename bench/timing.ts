/** Milliseconds of the fastest of several runs: the one that the machine's other work disturbed least. */
export function fastest(runs: number, work: () => void): number {
  let best = Infinity;
  for (let i = 0; i < runs; i++) {
    const started = performance.now();
    work();
    best = Math.min(best, performance.now() - started);
  }
  return best;
}

/** Quantile `share` (0 to 1) of some figures. */
export function quantile(figures: readonly number[], share: number): number {
  const ordered = [...figures].sort((a, b) => a - b);
  return ordered[Math.min(ordered.length - 1, Math.floor(share * ordered.length))];
}
