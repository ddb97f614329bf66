// Reads the lines by which test/run/runMocha.ts tells its results, counts them and prints them for a reader.
import { existsSync, readFileSync } from 'node:fs';
import { SourceMap } from 'node:module';
import path from 'node:path';
import { relativeToRoot, root } from './paths.mjs';

/** The same as in test/run/events.ts. */
const PREFIX = '::dossier-test::';

/**
 * `failures` names what has failed, as far as it has a name.
 * @typedef {{ passed: number, failed: number, skipped: number, failures?: string[] }} Totals
 */

/**
 * Collects the results of one run.
 * @param {{ label: string, bundle: string, lineShift?: number, print?: (line: string) => void }} options
 *   `bundle`: the file whose source map names the lines of the TypeScript; `lineShift`: lines that the host lays before the bundle's first
 */
export function collectEvents({ label, bundle, lineShift = 0, print = console.log }) {
  /** @type {Totals} */
  const totals = { passed: 0, failed: 0, skipped: 0 };
  /** @type {string[]} */
  const failures = [];
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
        failures.push(title);
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
        failures.push(`${label}: ${complaint}`);
        print(`  ✗ ${label}: ${complaint}`);
      }
      return { ...totals, failures };
    },
    /** Whether the run has told its end. */
    hasEnded: () => end !== undefined,
  };
}

/**
 * Names the TypeScript lines of a stack trace that are ours, in tests and extension; a trace without any says nothing.
 * @param {string} stack
 * @param {string} bundle
 * @param {number} lineShift
 */
function mapStack(stack, bundle, lineShift) {
  const bundles = [bundle, path.join(root, 'dist/extension.js'), path.join(root, 'dist/cli.js')];
  const frames = [];
  for (const frame of stack.split('\n')) {
    const [, words, file, line, column] = /^\s*at (.*?)\(?([^\s()]+):(\d+):(\d+)\)?$/.exec(frame) ?? [];
    if (!file) continue;
    // The address by which a host knows a bundle ends like its path; the web adds a fragment.
    const address = decodeURI(file.replace(/#.*/, ''));
    const own = bundles.find((name) => `/${address}`.endsWith(`/${relativeToRoot(name)}`));
    const place = own && findSource(own, Number(line) - 1 - lineShift, Number(column) - 1);
    if (place && !place.startsWith('node_modules/')) frames.push(`at ${words}(${place})`);
  }
  return frames.join('\n');
}

/**
 * @param {string} bundle
 * @param {number} line counted from 0
 * @param {number} column counted from 0
 */
function findSource(bundle, line, column) {
  if (!existsSync(`${bundle}.map`)) return undefined;
  const entry = new SourceMap(JSON.parse(readFileSync(`${bundle}.map`, 'utf8'))).findEntry(line, column);
  if (!('originalSource' in entry)) return undefined;
  const source = relativeToRoot(path.resolve(path.dirname(bundle), entry.originalSource));
  return `${source}:${entry.originalLine + 1}:${entry.originalColumn + 1}`;
}

/** @param {string} text */
function indent(text) {
  return text
    .split('\n')
    .map((line) => `      ${line}`)
    .join('\n');
}
