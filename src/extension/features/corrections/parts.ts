import type * as vscode from 'vscode';
import type { EngineSource } from '../../analysis/engineSource';
import type { AnalysisStore } from '../../analysisStore';
import type { Settings } from '../../config';
import type { Corrections } from '../../corrections';
import type { CurrentDocument } from '../../currentDocument';
import type { Merges } from '../../merges';
import type { NameSearch } from '../../nameSearch';

/** What correcting has to do with. */
export interface CorrectionParts {
  readonly store: AnalysisStore;
  readonly settings: Settings;
  readonly current: CurrentDocument;
  readonly engines: EngineSource;
  readonly names: NameSearch;
  readonly merges: Merges;
  readonly corrections: Corrections;
}

/** The entity of a text that is to be corrected. */
export interface CorrectedEntity {
  readonly document: vscode.Uri;
  readonly id: string;
  readonly name: string;
}

/** The entity's id in the analysis, and those of all that are merged into it. */
export function idsOf({ merges }: Pick<CorrectionParts, 'merges'>, { document, id }: CorrectedEntity): readonly string[] {
  return merges.groupsOf(document).find((group) => group.includes(id)) ?? [id];
}
