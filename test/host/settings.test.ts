import { commands, extensions, languages, MarkdownString, Position } from 'vscode';
import type { Hover } from 'vscode';
import { deepEqual, equal, ok } from './harness/assert';
import { closeEditors } from './harness/documents';
import { eventually } from './harness/eventually';
import { analysed, changeSettings, dossier, openAnalysed, openFresh, TEXT } from './support/dossier';

/** A setting as the manifest declares it, with its texts in the editor's language. */
interface Setting {
  readonly order?: number;
  readonly scope?: string;
  readonly type?: string;
  readonly default?: unknown;
  readonly markdownDescription?: string;
  readonly description?: string;
  readonly enum?: readonly unknown[];
  readonly enumDescriptions?: readonly string[];
  readonly markdownEnumDescriptions?: readonly string[];
  readonly properties?: Readonly<Record<string, Setting>>;
}

interface Category {
  readonly order?: number;
  readonly title: string;
  readonly properties: Readonly<Record<string, Setting>>;
}

/** Of the window, or of the machine, as they are of no document; all others are language-overridable. */
const OF_NO_LANGUAGE = ['dossier.languages', 'dossier.ignored', 'dossier.tree.followCursor', 'dossier.searches'];

function isTold(text: string | undefined): boolean {
  return text !== undefined && text.length > 0 && !text.startsWith('%');
}

describe('settings', () => {
  let restore: (() => Promise<void>) | undefined;
  afterEach(async () => {
    await restore?.();
    restore = undefined;
    await closeEditors();
  });

  it('have a place each, a default, and a word on themselves and on each choice', async () => {
    await dossier();
    const { contributes } = extensions.getExtension('dossier.dossier')?.packageJSON as {
      readonly contributes: { readonly configuration: readonly Category[] };
    };
    const categories = contributes.configuration;
    deepEqual(
      categories.map(({ order }) => order),
      categories.map((_, index) => index + 1),
    );
    for (const { title, properties } of categories) {
      ok(isTold(title), title);
      const settings = Object.entries(properties);
      deepEqual(
        settings.map(([, { order }]) => order),
        settings.map((_, index) => index + 1),
        title,
      );
      for (const [key, setting] of settings) {
        ok(isTold(setting.markdownDescription), key);
        ok(setting.default !== undefined, key);
        equal(setting.scope === 'language-overridable', !OF_NO_LANGUAGE.includes(key), key);
        for (const [name, each] of [[key, setting] as const, ...Object.entries(setting.properties ?? {})]) {
          const told = each.markdownEnumDescriptions ?? each.enumDescriptions ?? [];
          equal(told.filter(isTold).length, each.enum?.length ?? 0, `${key} ${name}`);
          // The settings editor shows an object whose parts have no type as bare JSON.
          ok(each === setting || (each.type !== undefined && isTold(each.description)), `${key} ${name}`);
        }
      }
    }
  });

  it('enable a language at once, for every surface', async () => {
    const { store } = await dossier();
    const { document } = await openFresh(TEXT, 'json');
    await eventually('the document is seen', () => store.stateOf(document).kind === 'notEnabled');
    const cards = async () => {
      const hovers = await commands.executeCommand<Hover[]>('vscode.executeHoverProvider', document.uri, new Position(0, 1));
      return hovers.filter(({ contents }) => contents.some((each) => each instanceof MarkdownString && each.value.includes('**Iran**')))
        .length;
    };
    equal(await cards(), 0);
    restore = await changeSettings({ languages: ['plaintext', 'json'] });
    await eventually('it is analysed', () => store.stateOf(document).kind === 'ready');
    await eventually('it has a card', async () => (await cards()) === 1);
    await languages.setTextDocumentLanguage(document, 'markdown');
    await eventually('markdown is off', async () => (await cards()) === 0);
  });

  it('delay the analysis of an edit, from the next one on', async () => {
    const { store } = await dossier();
    // In this language the editor asks by itself for the outline after each edit.
    const { editor } = await openAnalysed(TEXT, 'news');
    const type = () => editor.edit((edit) => edit.insert(new Position(0, 0), 'So. '));
    restore = await changeSettings({ updateDelay: 10_000 });
    await eventually('an edit waits', async () => {
      await type();
      // Several times what an analysis and the editor's own delays take; a slow machine only makes the check weaker.
      await new Promise((resolve) => setTimeout(resolve, 1500));
      // The dossier of another test may still be about all texts, and ask about this one now and then.
      return store.analysisOf(editor.document)?.isCurrent === false;
    });
    await changeSettings({ updateDelay: 0 });
    await type();
    await eventually('the edit is analysed', () => store.analysisOf(editor.document)?.isCurrent);
    await analysed(editor.document);
  });
});
