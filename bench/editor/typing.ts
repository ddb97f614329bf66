// Runs in the extension host of a real VS Code: what typing in documents of several lengths costs there. Figures go to a file; nothing is asserted of them.
import { writeFileSync } from 'node:fs';
import { performance } from 'node:perf_hooks';
import { Range, workspace } from 'vscode';
import type { TextEditor } from 'vscode';
import { ok } from '../../test/host/harness/assert';
import { closeEditors } from '../../test/host/harness/documents';
import { analysed, changeSettings, dossier, openFresh } from '../../test/host/support/dossier';

/** Path of the file for the figures; put in when this is bundled. */
declare const DOSSIER_FIGURES: string;
/** The sample articles as one text; put in when this is bundled. */
declare const DOSSIER_NEWS: string;

const LENGTHS = [5_000, 1_000_000, 10_000_000];
const EDITS = 40;
const SLICE = 8;

interface Figures {
  readonly length: number;
  /** Milliseconds from the request to open the document to the first marks, and to the whole analysis. */
  readonly firstMarks: number;
  readonly analysed: number;
  /** Milliseconds from the event of a change to the marks of the text as it is then. */
  readonly median: number;
  readonly worst: number;
  /** How long the event loop was held: the longest time, and how many of a hundred turns of more than a millisecond were within a slice. */
  readonly longestBlock: number;
  readonly withinSlice: number;
  readonly longestBlockOnOpening: number;
}

/** Watches how long the event loop is held between two of its turns. */
class Turns {
  private readonly times: number[] = [];
  private last = performance.now();
  private isOn = true;

  constructor() {
    this.watch();
  }

  /** Times of more than a millisecond since the start. */
  stop(): readonly number[] {
    this.isOn = false;
    return this.times;
  }

  private watch(): void {
    setImmediate(() => {
      const now = performance.now();
      if (now - this.last > 1) this.times.push(now - this.last);
      this.last = now;
      if (this.isOn) this.watch();
    });
  }
}

const quantile = (figures: readonly number[], share: number): number =>
  [...figures].sort((a, b) => a - b)[Math.min(figures.length - 1, Math.floor(share * figures.length))] ?? 0;

async function until(isThere: () => boolean): Promise<void> {
  while (!isThere()) await new Promise((resolve) => setImmediate(resolve));
}

async function typeIn(editor: TextEditor): Promise<number[]> {
  const { store } = await dossier();
  const { document } = editor;
  const times: number[] = [];
  for (let i = 0; i < EDITS; i++) {
    let changed = 0;
    const subscription = workspace.onDidChangeTextDocument((event) => {
      if (event.document === document && event.contentChanges.length > 0) changed = performance.now();
    });
    // Around what is in view, as people type.
    const line = Math.min(document.lineCount - 1, 2 + (i % 10));
    await editor.edit((edit) => edit.insert(document.lineAt(line).range.end, i % 5 === 4 ? ' Iran said.' : 'x'));
    await until(() => changed > 0);
    await until(() => store.analysisOf(document)?.isCurrent === true);
    times.push(performance.now() - changed);
    subscription.dispose();
  }
  return times;
}

describe('typing', function () {
  this.timeout(120_000);
  const found: Figures[] = [];
  for (const length of LENGTHS) {
    it(`in ${length} units`, async () => {
      const { decorations } = await dossier();
      const restore = await changeSettings({ updateDelay: 0 });
      try {
        const text = DOSSIER_NEWS.repeat(Math.ceil(length / DOSSIER_NEWS.length)).slice(0, length);
        const opening = new Turns();
        const started = performance.now();
        const editor = await openFresh(text);
        await until(() => decorations.rangesIn(editor).size > 0);
        const firstMarks = performance.now() - started;
        await analysed(editor.document);
        const whole = performance.now() - started;
        const onOpening = opening.stop();
        editor.revealRange(new Range(0, 0, 0, 0));
        const typing = new Turns();
        const times = await typeIn(editor);
        const blocks = typing.stop();
        ok(times.length === EDITS);
        found.push({
          length,
          firstMarks,
          analysed: whole,
          median: quantile(times, 0.5),
          worst: Math.max(...times),
          longestBlock: Math.max(0, ...blocks),
          withinSlice: (100 * blocks.filter((time) => time <= SLICE).length) / Math.max(1, blocks.length),
          longestBlockOnOpening: Math.max(0, ...onOpening),
        });
        writeFileSync(DOSSIER_FIGURES, JSON.stringify(found, null, 2));
      } finally {
        await restore();
        await closeEditors();
      }
    });
  }
});
