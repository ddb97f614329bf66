import * as vscode from 'vscode';
import { conversionError } from '../../engine/context/checks';
import type { Measure } from '../../engine/model';
import type { AnalysisStore } from '../analysisStore';
import type { DocumentAnalysis } from '../analysis/documentAnalysis';
import type { Settings } from '../config';
import { compareWithKnown, figureSources, figuresOf, figureText } from '../facts/figures';
import { propertyLabel } from '../measureText';
import { REMARK_SOURCE, REMARKS } from '../remarks';

const { t } = vscode.l10n;

/** Characters whose figures are checked before the editor is let in. */
const PORTION = 200_000;

/** Remarks, as information only, where a figure does not fit its conversion or what is known. On in `news`, elsewhere by a setting. */
export class Checks implements vscode.Disposable {
  private readonly collection = vscode.languages.createDiagnosticCollection('dossier');
  private readonly subscriptions: vscode.Disposable[];

  constructor(
    private readonly store: AnalysisStore,
    private readonly settings: Settings,
  ) {
    this.subscriptions = [
      store.onDidChange(({ document }) => void this.update(document)),
      vscode.workspace.onDidCloseTextDocument((document) => this.collection.delete(document.uri)),
      settings.onDidChange((change) => {
        for (const document of vscode.workspace.textDocuments) if (change.affects('checks.enabled', document)) void this.update(document);
      }),
    ];
  }

  dispose(): void {
    for (const subscription of this.subscriptions) subscription.dispose();
    this.collection.dispose();
  }

  private async update(document: vscode.TextDocument): Promise<void> {
    const analysis = this.settings.of(document).checks ? this.store.analysisOf(document) : undefined;
    if (!analysis) {
      this.collection.delete(document.uri);
      return;
    }
    const found: vscode.Diagnostic[] = [];
    for (let start = 0; start < analysis.analysis.length; start += PORTION) {
      for (const measure of analysis.analysis.measures(start, start + PORTION)) {
        // A measure that touches two portions is read in the one that it begins in.
        if (measure.start >= start && measure.start < start + PORTION) found.push(...diagnose(analysis, measure));
      }
      await new Promise((resolve) => setTimeout(resolve, 0));
      // A newer analysis, or none, has been announced meanwhile, and its own run with it.
      if (this.store.analysisOf(document) !== analysis) return;
    }
    this.collection.set(document.uri, found);
  }
}

function diagnose(analysis: DocumentAnalysis, measure: Measure): vscode.Diagnostic[] {
  const remark = conversionRemark(measure) ?? knowledgeRemark(analysis, measure);
  if (!remark) return [];
  const diagnostic = new vscode.Diagnostic(analysis.rangeOf(measure), remark.message, vscode.DiagnosticSeverity.Information);
  diagnostic.source = REMARK_SOURCE;
  diagnostic.code = remark.code;
  return [diagnostic];
}

interface Remark {
  readonly code: string;
  readonly message: string;
}

function conversionRemark(measure: Measure): Remark | undefined {
  const error = conversionError(measure);
  if (!error) return undefined;
  const format = new Intl.NumberFormat(vscode.env.language, { maximumSignificantDigits: 3 });
  const [given, expected] = [measure.restated?.value ?? 0, error.expected].map((value) => `${format.format(value)} ${error.unit}`);
  return { code: REMARKS.wrongConversion, message: t('{0} is about {1}, not {2}', measure.text, expected, given) };
}

function knowledgeRemark(analysis: DocumentAnalysis, measure: Measure): Remark | undefined {
  const entity = measure.entity === null ? undefined : analysis.view.entity(measure.entity);
  const record = entity?.knowledge ? analysis.knowledge.record(entity.knowledge) : undefined;
  const comparison = compareWithKnown(analysis, measure, record, figuresOf(analysis.knowledge, record));
  if (!entity || comparison?.verdict !== 'contradicts') return undefined;
  const { known } = comparison;
  const source = figureSources(analysis.knowledge, known);
  const property = propertyLabel(measure.property);
  return {
    code: REMARKS.contradicts,
    message: t('{0}, {1}: the text says {2}; known is {3} ({4})', entity.name, property, measure.text, figureText(known), source),
  };
}
