import { EVENT_PREFIX } from './events';
import type { TestEvent } from './events';

/** How long a test may take where it says nothing itself, in milliseconds. */
const DEFAULT_TIMEOUT = 15_000;

/**
 * Runs tests with mocha and tells each result as one line on the console, in whichever host this is.
 * @param MochaClass mocha's own class: the Node build or the browser's
 * @param loadTests requires the test files; `describe` and `it` are globals by then
 * @returns resolves to the number of failures
 */
export function runMocha(MochaClass: typeof Mocha, loadTests: () => void): Promise<number> {
  // The base of all reporters prints nothing: the results are told as events instead.
  const mocha = new MochaClass({ ui: 'bdd', reporter: MochaClass.reporters.Base, timeout: DEFAULT_TIMEOUT, forbidOnly: true });
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
  return `\n  expected ${JSON.stringify(error.expected)}\n  actual   ${JSON.stringify(error.actual)}`;
}
