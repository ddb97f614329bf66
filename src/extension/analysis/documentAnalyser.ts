import type * as vscode from 'vscode';
import type { TextChange } from '../../engine/model';
import type { Settings } from '../config';
import type { Corrections } from '../corrections';
import type { Merges } from '../merges';
import { lengthAfter, sizeOf } from './changes';
import type { DocumentState, Wishes } from './documentAnalysis';
import { DocumentAnalysis } from './documentAnalysis';
import { isInternal, lengthOf } from './documentFilter';
import type { EngineSource } from './engineSource';
import { readText, textInView } from './readText';
import type { Job, SliceQueue } from './slices';

/** An analysis that has collected more edits than this is let go: reading the text anew is cheaper than following them. */
const MOST_CHANGES = 1000;

/** Of a longer text, in UTF-16 units, what is in view is read first. */
const LONG_TEXT = 200_000;

/** What an analyser needs of its surroundings. */
export interface Surroundings {
  readonly settings: Settings;
  readonly merges: Merges;
  readonly corrections: Corrections;
  readonly engines: EngineSource;
  readonly queue: SliceQueue;
  readonly log: vscode.LogOutputChannel;
  /** How urgent the document is: the lower, the sooner. */
  rankOf(document: vscode.TextDocument): number;
  isVisible(document: vscode.TextDocument): boolean;
  /** The state has changed; `changes` lead from the analysis that was announced before to this one, where it continues that one. */
  announce(document: vscode.TextDocument, state: DocumentState, changes?: readonly TextChange[]): void;
  /** What is in view of a long text is analysed as if it were all; the whole follows. */
  announcePreview(document: vscode.TextDocument, analysis: DocumentAnalysis): void;
  /** Work has begun or ended. */
  announceActivity(document: vscode.TextDocument): void;
}

/** An analysis under way, from loading the engine to the result. */
interface Run {
  job?: Job;
  /** Set while the whole text is read: the edits since that reading began. */
  sinceBegin?: TextChange[];
}

/** Keeps the analysis of one document up to date while somebody looks at it or waits for it. */
export class DocumentAnalyser {
  private current: DocumentState = { kind: 'waiting' };
  /** The newest analysis, from which an update can start. Not announced yet where the text has moved on meanwhile. */
  private base: DocumentAnalysis | undefined;
  private run: Run | undefined;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private waiting: ((analysis: DocumentAnalysis | undefined) => void)[] = [];

  constructor(
    private readonly document: vscode.TextDocument,
    private readonly around: Surroundings,
  ) {}

  get state(): DocumentState {
    return this.current;
  }

  get isBusy(): boolean {
    return this.run !== undefined;
  }

  /** Makes sure that an analysis of the text as it is now is there or on its way. */
  request(): void {
    const obstacle = this.obstacle();
    if (obstacle) this.settle(obstacle);
    else if (!this.isSettled() && !this.run && this.timer === undefined) this.start();
  }

  /** The analysis of the text as it is now, as soon as it is there; `undefined` where there is none to be had. `isPatient` leaves its start to the delay after an edit. */
  settled(isPatient: boolean): Promise<DocumentAnalysis | undefined> {
    const obstacle = this.obstacle();
    if (obstacle) {
      this.settle(obstacle);
      return Promise.resolve(undefined);
    }
    if (this.isSettled()) return Promise.resolve(this.shown);
    if (!this.run && !(isPatient && this.timer !== undefined)) this.start();
    return new Promise((resolve) => this.waiting.push(resolve));
  }

  /** Follows an edit of the document. */
  edit(event: vscode.TextDocumentChangeEvent): void {
    if (!event.contentChanges.length) return;
    // The editor lists changes such that each is right once those before it are made.
    const changes = event.contentChanges.map(({ rangeOffset, rangeLength, text }) => ({
      start: rangeOffset,
      removed: rangeLength,
      inserted: text,
    }));
    const followers = new Set([this.shown?.changes, this.base?.changes, this.run?.sinceBegin]);
    for (const follower of followers) follower?.push(...changes);
    if (this.base && this.base.changes.length > MOST_CHANGES) this.base = undefined;
    if (this.current.kind === 'failed') this.current = { kind: 'waiting' };

    // A reading of the whole text is worth more than a new start as long as most of that text still stands.
    const reading = this.run?.sinceBegin;
    if (reading && sizeOf(reading) < lengthOf(this.document) / 2) return;
    this.stop();
    if (this.around.isVisible(this.document) || this.waiting.length) {
      this.timer = setTimeout(() => this.start(), this.around.settings.of(this.document).updateDelay);
    }
  }

  /** Reads the whole text anew. */
  refresh(): void {
    this.base = undefined;
    this.start();
  }

  /** Follows a change of what the user wants: settings, merges, corrections. */
  reconsider(): void {
    const obstacle = this.obstacle();
    if (obstacle) {
      this.settle(obstacle);
    } else if (this.current.kind === 'ready') {
      const analysis = this.current.analysis.withWishes(this.wishes);
      if (this.base?.analysis === analysis.analysis) this.base = analysis;
      this.show(analysis);
    } else {
      if (this.current.kind !== 'failed') this.current = { kind: 'waiting' };
      if (this.around.isVisible(this.document)) this.request();
    }
  }

  dispose(): void {
    this.stop();
    this.answer(undefined);
  }

  private get shown(): DocumentAnalysis | undefined {
    return this.current.kind === 'ready' ? this.current.analysis : undefined;
  }

  private get wishes(): Wishes {
    const { settings, merges, corrections } = this.around;
    const { minimumConfidence } = settings.of(this.document);
    const { uri } = this.document;
    return { minimumConfidence, merges: merges.groupsOf(uri), corrections: corrections.of(uri), ignored: settings.ignored };
  }

  /** Whether there is nothing to wait for, given that there is no obstacle. */
  private isSettled(): boolean {
    return this.current.kind === 'ready' ? this.current.analysis.isCurrent : this.current.kind === 'failed';
  }

  private obstacle(): DocumentState | undefined {
    if (isInternal(this.document)) return { kind: 'internal' };
    if (!this.around.settings.languages.has(this.document.languageId)) return { kind: 'notEnabled' };
    const maximum = this.around.settings.of(this.document).maximumLength;
    const length = lengthOf(this.document);
    return length > maximum ? { kind: 'tooLarge', length, maximum } : undefined;
  }

  private stop(): void {
    clearTimeout(this.timer);
    this.timer = undefined;
    if (!this.run) return;
    this.run.job?.cancel();
    this.run = undefined;
    this.around.announceActivity(this.document);
  }

  private start(): void {
    this.stop();
    const obstacle = this.obstacle();
    if (obstacle) {
      this.settle(obstacle);
      return;
    }
    const run: Run = {};
    this.run = run;
    this.around.announceActivity(this.document);
    this.work(run).catch((error: unknown) => {
      if (run !== this.run) return;
      this.around.log.error(`${this.document.uri.toString(true)}:`, error instanceof Error ? error : String(error));
      this.settle({ kind: 'failed', message: error instanceof Error ? error.message : String(error) });
    });
  }

  /** Analyses until the result is of the text as it is by then. Returns early, and changes nothing, once another run has taken over. */
  private async work(run: Run): Promise<void> {
    const { engine, knowledge } = await this.around.engines.load();
    while (run === this.run) {
      const base = this.usableBase();
      if (!base && !this.shown) await this.preview(run);
      const parts = base ? [] : await readText(this.document);
      if (run !== this.run) return;
      if (!parts) continue;
      if (!base) run.sinceBegin = [];
      const task = base ? engine.update(base.analysis, [...base.changes]) : engine.begin(parts);
      run.job = this.around.queue.run(task, () => this.around.rankOf(this.document));
      const analysis = await run.job.result;
      if (!analysis || run !== this.run) return;
      this.base = new DocumentAnalysis(this.document, analysis, knowledge, run.sinceBegin ?? [], this.wishes);
      delete run.sinceBegin;
      if (this.base.isCurrent) this.finish(this.base);
    }
  }

  /** Announces what is in view of a long text before the whole is read. Changes nothing else. */
  private async preview(run: Run): Promise<void> {
    const part = lengthOf(this.document) > LONG_TEXT ? textInView(this.document) : undefined;
    if (!part || !this.around.isVisible(this.document)) return;
    const { engine, knowledge } = await this.around.engines.load();
    const changes: TextChange[] = [];
    run.sinceBegin = changes;
    run.job = this.around.queue.run(engine.begin(part.text), () => this.around.rankOf(this.document));
    const analysis = await run.job.result;
    delete run.sinceBegin;
    if (!analysis || run !== this.run) return;
    // Its spans lie as far behind as if the text before it had been put in.
    changes.unshift({ start: 0, removed: 0, inserted: ' '.repeat(part.start) });
    this.around.announcePreview(this.document, new DocumentAnalysis(this.document, analysis, knowledge, changes, this.wishes));
  }

  /** The newest analysis, if the edits since lead to the text as it is now. */
  private usableBase(): DocumentAnalysis | undefined {
    const fits = this.base && lengthAfter(this.base.analysis.length, this.base.changes) === lengthOf(this.document);
    return fits ? this.base : undefined;
  }

  private finish(analysis: DocumentAnalysis): void {
    this.stop();
    this.show(analysis, this.shown?.changes);
    this.answer(analysis);
  }

  private show(analysis: DocumentAnalysis, changes?: readonly TextChange[]): void {
    this.current = { kind: 'ready', analysis };
    this.around.announce(this.document, this.current, changes);
  }

  /** Ends in a state without an analysis. */
  private settle(state: DocumentState): void {
    this.stop();
    this.base = undefined;
    const isNews = this.current.kind !== state.kind;
    this.current = state;
    if (isNews) this.around.announce(this.document, state);
    this.answer(undefined);
  }

  private answer(analysis: DocumentAnalysis | undefined): void {
    const waiting = this.waiting;
    this.waiting = [];
    for (const resolve of waiting) resolve(analysis);
  }
}
