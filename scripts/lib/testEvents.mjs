// Reads the lines by which test/run/runMocha.ts tells its results, counts them and prints them for a reader.
import { readFileSync } from 'node:fs';
import { SourceMap } from 'node:module';
import path from 'node:path';
import { relativeToRoot, root } from './paths.mjs';

/** The same as in test/run/events.ts. */
const PREFIX = '::dossier-test::';

/** @typedef {{ passed: number, failed: number, skipped: number }} Totals */

/**
 * Collects the results of one run.
 * @param {{ label: string, bundle: string, lineShift?: number, print?: (line: string) => void }} options
 *   `bundle`: the file whose source map names the lines of the TypeScript; `lineShift`: lines that the host lays before the bundle's first
 */
export function collectEvents({ label, bundle, lineShift = 0, print = console.log }) {
  /** @type {Totals} */
  const totals = { passed: 0, failed: 0, skipped: 0 };
  /** @type {Totals | undefined} */
  let end;
  return {
    /**
     * Takes a line of output.
     * @param {string} line
     * @returns {boolean} whether it was a result
     */
    take(line) {
      const at = line.indexOf(PREFIX);
      if (at < 0) return false;
      const event = JSON.parse(line.slice(at + PREFIX.length));
      if (event.type === 'end') {
        end = event;
        return true;
      }
      const title = `${label}: ${event.title.join(' › ')}`;
      if (event.type === 'pass') {
        totals.passed++;
        print(`  ✓ ${title}${event.ms > 1000 ? ` (${(event.ms / 1000).toFixed(1)} s)` : ''}`);
      } else if (event.type === 'skip') {
        totals.skipped++;
        print(`  - ${title} (skipped)`);
      } else {
        totals.failed++;
        print(`  ✗ ${title}`);
        for (const text of [event.message, mapStack(event.stack, bundle, lineShift)]) if (text) print(indent(text));
      }
      return true;
    },
    /**
     * What was counted. A run that did not tell its end, or another count, or no result at all, is one more failure.
     * @param {string} [trouble] what went wrong beside the tests
     */
    finish(trouble) {
      const complaint =
        trouble ??
        (!end
          ? 'the run broke off'
          : end.passed !== totals.passed || end.failed !== totals.failed
            ? 'some results were lost'
            : totals.passed + totals.failed === 0
              ? 'no test ran'
              : undefined);
      if (complaint) {
        totals.failed++;
        print(`  ✗ ${label}: ${complaint}`);
      }
      return { ...totals };
    },
    /** Whether the run has told its end. */
    hasEnded: () => end !== undefined,
  };
}

/**
 * Names the TypeScript lines of a stack trace, our own first.
 * @param {string} stack
 * @param {string} bundle
 * @param {number} lineShift
 */
function mapStack(stack, bundle, lineShift) {
  const map = new SourceMap(JSON.parse(readFileSync(`${bundle}.map`, 'utf8')));
  const frames = [];
  for (const frame of stack.split('\n')) {
    const [, prefix, file, line, column] = /^(\s*at .*?\(?)([^\s()]+):(\d+):(\d+)\)?$/.exec(frame) ?? [];
    if (!file) continue;
    // The address by which a host knows the bundle ends like its path; the web adds a fragment.
    if (!decodeURI(file.replace(/#.*/, '')).endsWith(relativeToRoot(bundle))) continue;
    const entry = map.findEntry(Number(line) - 1 - lineShift, Number(column) - 1);
    if (!('originalSource' in entry)) continue;
    const source = relativeToRoot(path.resolve(path.dirname(bundle), entry.originalSource));
    if (source.startsWith('node_modules/')) continue;
    frames.push(`${prefix?.trim()}${prefix?.endsWith('(') ? '' : ' ('}${source}:${entry.originalLine + 1}:${entry.originalColumn + 1})`);
  }
  return frames.length ? frames.join('\n') : stack.replaceAll(root + path.sep, '');
}

/** @param {string} text */
function indent(text) {
  return text
    .split('\n')
    .map((line) => `      ${line}`)
    .join('\n');
}
