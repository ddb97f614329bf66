// Draws icon.png from icon.svg, so that nobody needs an image program. The Marketplace takes no SVG for an extension's icon.
// usage: node media/make-icon.mjs [--check]     --check compares instead of writing; exit code 1 where they differ
import { readFile, writeFile } from 'node:fs/promises';
import { crc32, deflateSync, inflateSync } from 'node:zlib';

const SAMPLES = 8; // a side of each pixel's grid of samples
const svgFile = new URL('icon.svg', import.meta.url);
const pngFile = new URL('icon.png', import.meta.url);

/** The shapes of the subset that the icon is drawn in: filled <rect> and filled <path> of M, L, H, V and Z with absolute coordinates. */
function readShapes(svg) {
  return [...svg.matchAll(/<(\w+)\s([^>]*?)\/?>/g)]
    .filter(([, tag]) => tag !== 'svg')
    .map(([, tag, attributes]) => {
      const a = Object.fromEntries([...attributes.matchAll(/([\w-]+)="([^"]*)"/g)].map(([, name, value]) => [name, value]));
      const colour = a.fill
        ?.match(/^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/)
        ?.slice(1)
        .map((hex) => parseInt(hex, 16));
      if (!colour) throw new Error(`icon.svg: <${tag}> needs a fill of the form #rrggbb`);
      if (tag === 'rect')
        return { colour, holds: inRoundedRect(...['x', 'y', 'width', 'height', 'rx'].map((name) => Number(a[name] ?? 0))) };
      if (tag === 'path') return { colour, holds: inPolygon(polygonOf(a.d)) };
      throw new Error(`icon.svg: <${tag}> is not drawn by make-icon.mjs; use <rect> or <path>`);
    });
}

function inRoundedRect(left, top, width, height, radius) {
  return (x, y) => {
    const beyondX = Math.max(left + radius - x, x - (left + width - radius), 0);
    const beyondY = Math.max(top + radius - y, y - (top + height - radius), 0);
    return radius > 0 ? beyondX * beyondX + beyondY * beyondY <= radius * radius : beyondX === 0 && beyondY === 0;
  };
}

function polygonOf(d) {
  const points = [];
  let x = 0;
  let y = 0;
  for (const [, command, numbers] of d.matchAll(/([A-Za-z])([^A-Za-z]*)/g)) {
    const [first, second] = numbers
      .trim()
      .split(/[\s,]+/)
      .map(Number);
    if (command === 'Z') continue;
    if (command === 'M' || command === 'L') [x, y] = [first, second];
    else if (command === 'H') x = first;
    else if (command === 'V') y = first;
    else throw new Error(`icon.svg: path command ${command} is not drawn by make-icon.mjs; use M, L, H, V, Z`);
    points.push([x, y]);
  }
  return points;
}

function inPolygon(points) {
  return (x, y) => {
    let inside = false;
    for (let i = 0, j = points.length - 1; i < points.length; j = i++) {
      const [x1, y1] = points[i];
      const [x2, y2] = points[j];
      if (y1 > y !== y2 > y && x < ((x2 - x1) * (y - y1)) / (y2 - y1) + x1) inside = !inside;
    }
    return inside;
  };
}

/** RGBA rows, each with the PNG filter byte 0 before it. */
function draw(shapes, size) {
  const stride = size * 4 + 1;
  const rows = Buffer.alloc(stride * size);
  for (let py = 0; py < size; py++) {
    for (let px = 0; px < size; px++) {
      const sum = [0, 0, 0];
      let covered = 0;
      for (let s = 0; s < SAMPLES * SAMPLES; s++) {
        const x = px + ((s % SAMPLES) + 0.5) / SAMPLES;
        const y = py + (Math.floor(s / SAMPLES) + 0.5) / SAMPLES;
        const top = shapes.findLast((shape) => shape.holds(x, y));
        if (!top) continue;
        covered++;
        top.colour.forEach((value, channel) => (sum[channel] += value));
      }
      const at = py * stride + 1 + px * 4;
      if (covered) sum.forEach((value, channel) => (rows[at + channel] = Math.round(value / covered)));
      rows[at + 3] = Math.round((covered * 255) / (SAMPLES * SAMPLES));
    }
  }
  return rows;
}

function chunk(type, data) {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const out = Buffer.alloc(body.length + 8);
  out.writeUInt32BE(data.length, 0);
  body.copy(out, 4);
  out.writeUInt32BE(crc32(body), body.length + 4);
  return out;
}

function encode(rows, size) {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(size, 0);
  header.writeUInt32BE(size, 4);
  header.set([8, 6, 0, 0, 0], 8); // 8 bits a channel, RGBA
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  return Buffer.concat([signature, chunk('IHDR', header), chunk('IDAT', deflateSync(rows, { level: 9 })), chunk('IEND', Buffer.alloc(0))]);
}

/** The rows of a PNG that `encode` wrote. Compared instead of the files, because zlib's versions pack differently. */
function decode(png) {
  const length = png.readUInt32BE(33);
  return inflateSync(png.subarray(41, 41 + length));
}

const svg = await readFile(svgFile, 'utf8');
const size = Number(svg.match(/viewBox="0 0 (\d+) \1"/)?.[1]);
if (!size) throw new Error('icon.svg: needs a square viewBox that starts at 0 0');
const rows = draw(readShapes(svg), size);
if (!process.argv.includes('--check')) await writeFile(pngFile, encode(rows, size));
else if (!decode(await readFile(pngFile)).equals(rows)) {
  console.error('media/icon.png is not what media/icon.svg draws; run: node media/make-icon.mjs');
  process.exitCode = 1;
}
