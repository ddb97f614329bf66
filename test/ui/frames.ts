import type { Page } from 'playwright-core';

/** What of the lines below the mentions in view was seen in the frames that were drawn meanwhile. */
export interface Frames {
  readonly frames: number;
  /** In the frame with the fewest. */
  readonly fewest: number;
}

/** Counts the lines below words in each frame that the browser draws while something goes on. */
export async function countLinesWhile(page: Page, work: () => Promise<void>): Promise<Frames> {
  await page.evaluate(() => {
    const seen: number[] = [];
    const count = () => {
      const boxes = [...document.querySelectorAll('.editor-group-container.active .view-overlays .cdr')].map((box) =>
        getComputedStyle(box),
      );
      seen.push(boxes.filter((box) => box.borderBottomStyle !== 'none' && box.borderTopWidth === '0px').length);
      if (Object.hasOwn(window, 'linesSeen')) requestAnimationFrame(count);
    };
    Object.assign(window, { linesSeen: seen });
    requestAnimationFrame(count);
  });
  await work();
  return page.evaluate(() => {
    const seen = (window as unknown as { linesSeen: number[] }).linesSeen;
    Reflect.deleteProperty(window, 'linesSeen');
    return { frames: seen.length, fewest: Math.min(...seen) };
  });
}
