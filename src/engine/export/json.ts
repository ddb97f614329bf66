import type { AnalysisDocument } from '../model';

/** The contract's JSON, indented for reading. */
export const toJson = (analysis: AnalysisDocument): string => JSON.stringify(analysis, null, 2);

/** The contract's JSON on one line, with its line feed. */
export const toJsonLine = (analysis: AnalysisDocument): string => `${JSON.stringify(analysis)}\n`;
