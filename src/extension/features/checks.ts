import * as vscode from 'vscode';
import { checkMeasure } from '../../engine/context/checks';
import type { Finding } from '../../engine/context/checks';
import type { Measure } from '../../engine/model';
import type { Figure } from '../../knowledge/schema';
import type { AnalysisStore } from '../analysisStore';
import type { DocumentAnalysis } from '../analysis/documentAnalysis';
import type { Settings } from '../config';
import { propertyLabel } from '../measureText';

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
  const entity = measure.entity === null ? undefined : analysis.analysis.entity(measure.entity);
  const figures = entity?.knowledge ? (analysis.knowledge.record(entity.knowledge)?.figures ?? []) : [];
  const finding = checkMeasure(measure, figures);
  if (!finding) return [];
  const diagnostic = new vscode.Diagnostic(
    analysis.rangeOf(measure),
    messageOf(analysis, measure, entity?.name ?? '', finding),
    vscode.DiagnosticSeverity.Information,
  );
  diagnostic.source = 'Dossier';
  diagnostic.code = finding.kind;
  return [diagnostic];
}

function messageOf(analysis: DocumentAnalysis, measure: Measure, name: string, finding: Finding<Figure>): string {
  const format = new Intl.NumberFormat(vscode.env.language, { maximumSignificantDigits: 3 });
  if (finding.kind === 'wrong-conversion') {
    const given = `${format.format(measure.restated?.value ?? 0)} ${finding.unit}`;
    return t('{0} is about {1}, not {2}', measure.text, `${format.format(finding.expected)} ${finding.unit}`, given);
  }
  const { min, max, unit, sources, year } = finding.known;
  const known = `${min === max ? format.format(min) : `${format.format(min)}–${format.format(max)}`} ${unit}`;
  const titles = sources.map((reference) => analysis.knowledge.source(reference)?.title ?? reference);
  const source = [...titles, ...(year === undefined ? [] : [String(year)])].join(', ');
  return t('{0}, {1}: the text says {2}; known is {3} ({4})', name, propertyLabel(measure.property), measure.text, known, source);
}
