import * as vscode from 'vscode';
import type { EntityType } from '../../../engine/model';
import type { DocumentAnalysis } from '../../analysis/documentAnalysis';
import type { EngineSource } from '../../analysis/engineSource';
import { inSlices } from '../../analysis/inSlices';
import type { AnalysisStore } from '../../analysisStore';
import type { Settings } from '../../config';
import { descriptionOf } from '../../entityDescription';
import { registerForLanguages } from '../../forLanguages';
import { mapInSlices } from '../../mapInSlices';
import type { NameSearch } from '../../nameSearch';
import { isProseAt } from './proseAt';
import type { Typed } from './typed';
import { startOfName, typedIn } from './typed';

/** From so many letters on, names are offered that the text does not hold. */
const LETTERS_FOR_KNOWN = 3;
/** Items of either sort; another letter brings up the others. */
const MOST_ITEMS = 50;
/** Of each entity, so many mentions are looked at for its wordings. */
const MENTIONS = 50;

const { Class, Constant, Enum, Interface, Module, Struct, User } = vscode.CompletionItemKind;

/** What comes nearest among the editor's own kinds. Weapon systems are structures. */
const KINDS: Readonly<Partial<Record<EntityType, vscode.CompletionItemKind>>> = {
  person: User,
  people: Enum,
  state: Constant,
  government: Module,
  igo: Module,
  military: Interface,
  'armed-group': Interface,
  party: Class,
  organisation: Class,
  media: Class,
};

interface Name {
  readonly text: string;
  readonly type: EntityType;
  readonly detail: string;
}

/** Offers, where the settings say so, the names that the document uses, and those that are known, as they are typed in prose. */
export function registerCompletion(store: AnalysisStore, settings: Settings, names: NameSearch, engines: EngineSource): vscode.Disposable {
  const collected = new WeakMap<DocumentAnalysis, readonly Name[]>();
  const provider: vscode.CompletionItemProvider = {
    async provideCompletionItems(document, position, token) {
      if (!settings.of(document).completion || !(await isProseAt(document, position, token))) return undefined;
      const typed = typedIn(document.lineAt(position.line).text.slice(0, position.character));
      const analysis = store.analysisOf(document);
      const used = analysis ? (collected.get(analysis) ?? (await namesIn(analysis, token))) : [];
      if (!used || token.isCancellationRequested) return undefined;
      if (analysis) collected.set(analysis, used);
      const known = await knownNames(typed);
      const items = new Map<string, vscode.CompletionItem>();
      for (const [rank, list] of [used, known].entries()) {
        let left = MOST_ITEMS;
        for (const name of list) {
          const start = startOfName(name.text, typed);
          if (start < 0 || items.has(name.text)) continue;
          if (left-- === 0) break;
          items.set(name.text, itemOf(name, new vscode.Range(position.with({ character: start }), position), rank, items.size));
        }
      }
      // Other letters may bring up other names.
      return new vscode.CompletionList([...items.values()], true);
    },
  };
  return registerForLanguages(settings, (selector) => vscode.languages.registerCompletionItemProvider(selector, provider));

  async function knownNames({ text, starts }: Typed): Promise<readonly Name[]> {
    const queries = [...new Set(starts.slice(-2).map((start) => text.slice(start)))];
    const { knowledge } = await engines.load();
    const found: Name[] = [];
    for (const query of queries.filter(({ length }) => length >= LETTERS_FOR_KNOWN)) {
      const hits = await names.search(query);
      for (const { id, spelling } of hits.slice(0, MOST_ITEMS)) {
        const record = knowledge.record(id);
        if (record) found.push({ text: spelling, type: record.type, detail: descriptionOf(record, record) });
      }
    }
    return found;
  }
}

/** The wordings by which a text names its entities, the first mentioned first; `undefined` once nobody waits for them. */
async function namesIn({ view, knowledge }: DocumentAnalysis, token: vscode.CancellationToken): Promise<readonly Name[] | undefined> {
  await new Promise<void>((resolve) => inSlices(view.prepare(), () => resolve()));
  const names = await mapInSlices(
    view.entities(),
    (entity): Name[] => {
      const mentions = view.mentionsOf(entity.id, 0, MENTIONS);
      const named = mentions.filter(({ form }) => form === 'name' || form === 'alias' || form === 'abbreviation');
      if (!named.length) return [];
      const record = entity.knowledge === null ? undefined : knowledge.record(entity.knowledge);
      const wordings = new Set([entity.name, ...named.map(({ text }) => text.replace(/\s+/g, ' '))]);
      return [...wordings].map((text) => ({ text, type: entity.type, detail: descriptionOf(entity, record) }));
    },
    token,
  );
  return names?.flat();
}

/** `rank` sets the names of the text before those that are only known. */
function itemOf({ text, type, detail }: Name, range: vscode.Range, rank: number, order: number): vscode.CompletionItem {
  const item = new vscode.CompletionItem(text, KINDS[type] ?? Struct);
  item.detail = detail;
  item.range = range;
  item.sortText = `${rank}${String(order).padStart(4, '0')}`;
  return item;
}
