import type { Point } from './timing';

const WIDTH = 640;
const HEIGHT = 360;
const LEFT = 78;
const RIGHT = 24;
const TOP = 44;
const BOTTOM = 52;

export interface Line {
  readonly label: string;
  readonly points: readonly Point[];
}

/** A plot on logarithmic scales as SVG; readable on light and on dark pages. Each line has marks of its own, so that none is told by colour alone. */
export function plot(title: string, xAxis: string, yAxis: string, lines: readonly Line[]): string {
  const all = lines.flatMap(({ points }) => points);
  const x = logScale(
    all.map(({ size }) => size),
    LEFT,
    WIDTH - RIGHT,
  );
  const y = logScale(
    all.map(({ cost }) => cost),
    HEIGHT - BOTTOM,
    TOP,
  );
  const grid = [
    ...x.ticks.map(
      (tick) =>
        `<path class="grid" d="M${px(x.at(tick))} ${TOP}V${HEIGHT - BOTTOM}"/><text x="${px(x.at(tick))}" y="${HEIGHT - BOTTOM + 18}" text-anchor="middle">${short(tick)}</text>`,
    ),
    ...y.ticks.map(
      (tick) =>
        `<path class="grid" d="M${LEFT} ${px(y.at(tick))}H${WIDTH - RIGHT}"/><text x="${LEFT - 8}" y="${px(y.at(tick) + 4)}" text-anchor="end">${short(tick)}</text>`,
    ),
  ];
  const drawn = lines.map(({ label, points }, i) => {
    const path = points.map(({ size, cost }, k) => `${k ? 'L' : 'M'}${px(x.at(size))} ${px(y.at(cost))}`).join('');
    const marks = points.map(({ size, cost }) => mark(i, x.at(size), y.at(cost))).join('');
    const last = points[points.length - 1];
    const name =
      lines.length > 1 ? `<text x="${px(x.at(last.size) - 6)}" y="${px(y.at(last.cost) - 8)}" text-anchor="end">${label}</text>` : '';
    return `<path class="line" d="${path}"/>${marks}${name}`;
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" width="${WIDTH}" height="${HEIGHT}" role="img" aria-label="${title}">
<style>svg{background:#fff}text{font:12px system-ui,sans-serif;fill:#333}.title{font-weight:600;font-size:14px}.grid{stroke:#ddd;fill:none}.line{stroke:#1f5f8b;stroke-width:2;fill:none}.mark{fill:#1f5f8b}</style>
<text class="title" x="${LEFT}" y="24">${title}</text>
${grid.join('\n')}
${drawn.join('\n')}
<text x="${(LEFT + WIDTH - RIGHT) / 2}" y="${HEIGHT - 12}" text-anchor="middle">${xAxis}</text>
<text transform="translate(16 ${(TOP + HEIGHT - BOTTOM) / 2}) rotate(-90)" text-anchor="middle">${yAxis}</text>
</svg>
`;
}

const px = (value: number): string => value.toFixed(1);

function mark(line: number, x: number, y: number): string {
  if (line === 0) return `<circle class="mark" cx="${px(x)}" cy="${px(y)}" r="3.5"/>`;
  if (line === 1) return `<rect class="mark" x="${px(x - 3.5)}" y="${px(y - 3.5)}" width="7" height="7"/>`;
  return `<path class="mark" d="M${px(x)} ${px(y - 5)}l5 9h-10z"/>`;
}

function logScale(values: readonly number[], from: number, to: number): { at: (value: number) => number; ticks: readonly number[] } {
  const low = Math.floor(Math.log10(Math.min(...values)));
  const high = Math.max(low + 1, Math.ceil(Math.log10(Math.max(...values))));
  return {
    at: (value) => from + ((Math.log10(value) - low) / (high - low)) * (to - from),
    ticks: Array.from({ length: high - low + 1 }, (_, i) => 10 ** (low + i)),
  };
}

function short(value: number): string {
  if (value >= 1e6) return `${value / 1e6}M`;
  if (value >= 1e3) return `${value / 1e3}k`;
  return String(Number(value.toPrecision(2)));
}
