import type { Explanation } from './explain/explanation';
import type { Analysis, TextChange } from './model';

/**
 * An analysis under way. The caller drives it and may drop it at any time.
 */
export interface AnalysisTask {
  /**
   * Works until done or until `shouldPause` answers true; it is asked after each small piece of work (a millisecond or two).
   * Returns true when the result is ready.
   */
  step(shouldPause: () => boolean): boolean;
  /** The finished analysis. Throws an Error while `step` has not returned true. */
  result(): Analysis;
}

/** The engine's door. Pure and deterministic: the same text always gives the same analysis. */
export interface Engine {
  /** Analyses a text straight through. */
  analyze(text: string): Analysis;
  /** Starts the analysis of a text, or of the parts that make one up when joined; drive it with `step`. */
  begin(text: string | Iterable<string>): AnalysisTask;
  /** Starts the analysis of what `previous` becomes by `changes`; equal to `begin` with the new text, but only the changed blocks are read again. */
  update(previous: Analysis, changes: readonly TextChange[]): AnalysisTask;
  /** Why the words at an offset (UTF-16 units) of an analysis of this engine are a mention, or none. Reads their block again. */
  explain(analysis: Analysis, offset: number): Explanation;
}
