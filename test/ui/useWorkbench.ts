import { openWorkbench } from './openWorkbench';
import type { WorkbenchOptions } from './openWorkbench';
import type { Workbench } from './workbench';

/** Milliseconds to open a workbench and to prepare it, on a machine that does other things too. */
const PREPARING = 300_000;

/**
 * Opens a workbench for the tests of a `describe`, and closes it after them.
 * @param prepare what all of the tests begin with
 * @returns gives the workbench, once the tests run
 */
export function useWorkbench(prepare: (workbench: Workbench) => Promise<void>, options: WorkbenchOptions = {}): () => Workbench {
  let opened: Workbench | undefined;
  before(async function () {
    this.timeout(PREPARING);
    opened = await openWorkbench(options);
    try {
      await prepare(opened);
    } catch (error) {
      await picture(this.test?.parent?.fullTitle());
      throw error;
    }
  });
  afterEach(async function () {
    if (this.currentTest?.state === 'failed') await picture(this.currentTest.fullTitle());
  });
  after(async function () {
    this.timeout(60_000);
    await opened?.close();
  });
  const picture = (title = '') => opened?.screenshot(`failed-${title.replaceAll(/\W+/g, '-')}`);
  return () => {
    if (!opened) throw new Error('the workbench is there only while the tests run');
    return opened;
  };
}
