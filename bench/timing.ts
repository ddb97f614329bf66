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

/** A measured point: a size, and what it costs. */
export interface Point {
  readonly size: number;
  readonly cost: number;
}

/** The power of the size that the cost grows with: the slope through the points on logarithmic scales, by least squares. */
export function exponentOf(points: readonly Point[]): number {
  const rows = points.map(({ size, cost }) => [Math.log(size), Math.log(cost)]);
  const mean = (column: number): number => rows.reduce((sum, row) => sum + row[column], 0) / rows.length;
  const [x, y] = [mean(0), mean(1)];
  return rows.reduce((sum, row) => sum + (row[0] - x) * (row[1] - y), 0) / rows.reduce((sum, row) => sum + (row[0] - x) ** 2, 0);
}
