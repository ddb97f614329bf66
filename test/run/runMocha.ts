import { EVENT_PREFIX } from './events';
import type { TestEvent } from './events';

/**
 * Runs tests with mocha and tells each result as one line on the console, in whichever host this is.
 * @param MochaClass mocha's own class: the Node build or the browser's
 * @param loadTests requires the test files; `describe` and `it` are globals by then
 * @param timeout milliseconds for a test that says nothing itself
 * @returns resolves to the number of failures
 */
export function runMocha(MochaClass: typeof Mocha, loadTests: () => void, timeout: number): Promise<number> {
  // The base of all reporters prints nothing: the results are told as events instead. Whole stack traces, as the runner picks our lines.
  const mocha = new MochaClass({ ui: 'bdd', reporter: MochaClass.reporters.Base, timeout, forbidOnly: true, fullTrace: true });
  mocha.suite.emit('pre-require', globalThis, '', mocha);
  loadTests();
  return new Promise((resolve) => {
    const counts = { passed: 0, failed: 0, skipped: 0 };
    const runner = mocha.run(() => {
      tell({ type: 'end', ...counts });
      resolve(counts.failed);
    });
    runner.on('pass', (test) => {
      counts.passed++;
      tell({ type: 'pass', title: test.titlePath(), ms: test.duration ?? 0 });
    });
    runner.on('fail', (test, error: unknown) => {
      counts.failed++;
      tell({ type: 'fail', title: test.titlePath(), ...describeError(error) });
    });
    runner.on('pending', (test) => {
      counts.skipped++;
      tell({ type: 'skip', title: test.titlePath() });
    });
  });
}

function tell(event: TestEvent): void {
  console.log(EVENT_PREFIX + JSON.stringify(event));
}

function describeError(error: unknown): { message: string; stack: string } {
  if (!(error instanceof Error)) return { message: String(error), stack: '' };
  const frames = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line));
  return { message: `${error.name}: ${error.message}${difference(error)}`, stack: frames.join('\n') };
}

function difference(error: Error & { readonly expected?: unknown; readonly actual?: unknown; readonly showDiff?: boolean }): string {
  if (!error.showDiff) return '';
  return `\n  expected ${show(error.expected)}\n  actual   ${show(error.actual)}`;
}

/** Texts of several lines as they are, data as JSON. */
function show(value: unknown): string {
  const json = JSON.stringify(value) as string | undefined;
  const text = typeof value === 'string' && value.includes('\n') ? value : (json ?? String(value));
  return text.includes('\n') ? `\n    ${text.replaceAll('\n', '\n    ')}` : text;
}
