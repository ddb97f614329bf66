import { commands, ConfigurationTarget, languages, Position, Range, ViewColumn, window, workspace } from 'vscode';
import type { TextEditor } from 'vscode';
import { deepEqual, equal, ok } from './harness/assert';
import { closeEditors } from './harness/documents';
import { eventually } from './harness/eventually';
import { analysed, changeSettings, dossier, openAnalysed, TEXT } from './support/dossier';

/** The words that are drawn in an editor, by look. */
async function drawn(editor: TextEditor): Promise<Partial<Record<string, string[]>>> {
  const { decorations } = await dossier();
  return Object.fromEntries(
    [...decorations.rangesIn(editor)].map(([key, ranges]) => [key, ranges.map((range) => editor.document.getText(range))]),
  );
}

describe('decorations', () => {
  afterEach(closeEditors);

  it('draw each kind in its look, and what names nothing quietly', async () => {
    const { editor } = await openAnalysed();
    const words = await drawn(editor);
    deepEqual(words['state underline'], ['Iran', 'Iranian', 'Israel', 'Iran']);
    deepEqual(words['armedGroup underline'], ['Hezbollah', 'Hezbollah']);
    deepEqual(words['weapon underline'], ['Fateh-110']);
    deepEqual(words['weapon quiet'], ['ballistic missiles']);
  });

  it('stay on their words while and after the text changes', async () => {
    const { editor } = await openAnalysed();
    const before = await drawn(editor);
    await editor.edit((edit) => edit.insert(new Position(0, 0), 'A word before. '));
    deepEqual(await drawn(editor), before);
    await analysed(editor.document);
    deepEqual(await drawn(editor), before);
  });

  it('are drawn in each editor of a document', async () => {
    const { editor } = await openAnalysed();
    const beside = await window.showTextDocument(editor.document, ViewColumn.Beside);
    const first = await eventually('the first editor', () =>
      window.visibleTextEditors.find((each) => each !== beside && each.document === editor.document),
    );
    await eventually(
      'both are drawn',
      async () => (await drawn(beside))['state underline']?.length === 4 && (await drawn(first))['state underline']?.length === 4,
    );
  });

  it('are drawn around the view of a long text, and follow it', async () => {
    const paragraph = `${TEXT}\n\n`;
    const { editor } = await openAnalysed(paragraph.repeat(Math.ceil(400_000 / paragraph.length)));
    const { decorations } = await dossier();
    const lines = () => (decorations.rangesIn(editor).get('state underline unmarked') ?? []).map((range) => range.start.line);
    await eventually('the beginning is drawn', () => lines().includes(0));
    const end = editor.document.lineCount - 3;
    ok(!lines().includes(end), 'the end is drawn too');
    editor.revealRange(new Range(end, 0, end, 0));
    await eventually('the end is drawn', () => lines().includes(end));
    ok(!lines().includes(0), 'the beginning is drawn still');
    equal(decorations.rangesIn(editor).has('state underline'), false);
  });

  it('go and come with the setting and its command, for a language alone too', async () => {
    const { editor } = await openAnalysed();
    const restore = await changeSettings({ 'highlighting.enabled': false });
    try {
      await eventually('nothing is drawn', async () => Object.keys(await drawn(editor)).length === 0);
      await commands.executeCommand('dossier.toggleHighlighting');
      await eventually('all is drawn again', async () => (await drawn(editor))['state underline']?.length === 4);
    } finally {
      await restore();
    }
  });

  it('go where the language is not enabled', async () => {
    const { editor } = await openAnalysed();
    ok((await drawn(editor))['state underline']?.length);
    const document = await languages.setTextDocumentLanguage(editor.document, 'json');
    await eventually('nothing is drawn', async () => Object.keys(await drawn(editor)).length === 0);
    await languages.setTextDocumentLanguage(document, 'news');
    await eventually('all is drawn again', async () => (await drawn(editor))['state underline']?.length === 4);
  });

  it('follow the minimum of confidence', async () => {
    const { editor } = await openAnalysed();
    const restore = await changeSettings({ minimumConfidence: 1 });
    try {
      await eventually('the uncertain ones are gone', async () => !(await drawn(editor))['weapon quiet']);
    } finally {
      await restore();
    }
    await eventually('they are back', async () => (await drawn(editor))['weapon quiet']?.length === 1);
    equal((await drawn(editor))['weapon underline']?.length, 1);
  });

  it('have the style of their class, or of their type where that has one of its own', async () => {
    const { editor } = await openAnalysed();
    const restore = await changeSettings({
      'highlighting.actors': 'border',
      'highlighting.weapons': 'text',
      'highlighting.types': { 'armed-group': 'background', person: 'off' },
    });
    try {
      const words = await eventually('the new styles are drawn', async () => {
        const now = await drawn(editor);
        return now['weapon text'] && now['armedGroup background'] && now;
      });
      deepEqual(Object.keys(words).sort(), ['armedGroup background', 'state border', 'weapon quiet', 'weapon text']);
      await workspace
        .getConfiguration('dossier', { languageId: 'plaintext' })
        .update('highlighting.actors', 'off', ConfigurationTarget.Global, true);
      await eventually('a style of the language alone', async () => !(await drawn(editor))['state border']);
      ok((await drawn(editor))['armedGroup background'], 'the type has lost its style');
    } finally {
      await workspace
        .getConfiguration('dossier', { languageId: 'plaintext' })
        .update('highlighting.actors', undefined, ConfigurationTarget.Global, true);
      await restore();
    }
    await eventually('the old styles are back', async () => (await drawn(editor))['state underline']?.length === 4);
  });

  it('take a style that is none for one that is not set', async () => {
    const { editor } = await openAnalysed();
    const restore = await changeSettings({
      'highlighting.actors': 'blinking',
      'highlighting.types': { missile: 5 },
      'highlighting.weapons': 'border',
    });
    try {
      await eventually('weapons have a frame', async () => (await drawn(editor))['weapon border']);
      ok((await drawn(editor))['state underline'], 'states are not drawn');
    } finally {
      await restore();
    }
  });

  it('draw what names nothing like names, or not, where the settings say so', async () => {
    const { editor } = await openAnalysed();
    const restore = await changeSettings({ 'highlighting.unnamed': 'likeNames' });
    try {
      await eventually('both look alike', async () => (await drawn(editor))['weapon underline']?.join() === 'Fateh-110,ballistic missiles');
      await changeSettings({ 'highlighting.unnamed': 'off' });
      await eventually('only the name is drawn', async () => (await drawn(editor))['weapon underline']?.join() === 'Fateh-110');
      equal((await drawn(editor))['weapon quiet'], undefined);
    } finally {
      await restore();
    }
  });

  it('leave out the marks beside the scroll bar where the settings say so', async () => {
    const { editor } = await openAnalysed();
    const restore = await changeSettings({ 'highlighting.overviewRuler': false });
    try {
      await eventually('no marks', async () => (await drawn(editor))['state underline unmarked']?.length === 4);
      equal((await drawn(editor))['state underline'], undefined);
    } finally {
      await restore();
    }
  });

  it('make few types of decorations, and use them again, whatever happens', async () => {
    /** How many types are made meanwhile, by whatever extension: the editor numbers them. */
    const madeWhile = async (work: () => Promise<unknown>) => {
      const number = () => {
        const type = window.createTextEditorDecorationType({});
        type.dispose();
        return Number(/\d+$/.exec(type.key)?.[0]);
      };
      const before = number();
      await work();
      return number() - before - 1;
    };
    const changeTheme = (name?: string) => workspace.getConfiguration('workbench').update('colorTheme', name, ConfigurationTarget.Global);
    const changeThemes = async () => {
      for (const name of ['Default Light Modern', 'Default High Contrast', undefined]) await changeTheme(name);
    };
    const changeStyles = async (isDrawn: (style: string) => Promise<boolean>) => {
      for (const actors of ['border', 'underline', 'border', 'underline']) {
        const restore = await changeSettings({ 'highlighting.actors': actors });
        await eventually(actors, () => isDrawn(actors));
        await restore();
      }
    };
    // Extensions of the editor's own make new ones whenever a setting changes.
    const others = {
      themes: await madeWhile(changeThemes),
      styles: await madeWhile(() => changeStyles(() => Promise.resolve(true))),
    };
    const { focus } = await dossier();
    const { editor } = await openAnalysed();
    const edits = await madeWhile(async () => {
      for (let round = 0; round < 20; round++) {
        await editor.edit((edit) => edit.insert(new Position(0, 0), 'Syria. '));
        await analysed(editor.document);
      }
    });
    equal(edits, 0, 'by edits');
    const underlines = async () => Object.keys(await drawn(editor)).filter((look) => look.startsWith('state underline'));
    await changeTheme('Default High Contrast');
    await eventually('lines are thicker in high contrast', async () => (await underlines()).join() === 'state underline thick');
    await changeTheme();
    await eventually('lines are as they were', async () => (await underlines()).join() === 'state underline');
    equal(await madeWhile(changeThemes), others.themes, 'by themes');
    const focuses = await madeWhile(() => {
      for (let round = 0; round < 20; round++) {
        focus.showOnly(editor.document.uri, ['iran']);
        focus.showAll(editor.document.uri);
      }
      return Promise.resolve();
    });
    equal(focuses, 1, 'by focus');
    const styles = await madeWhile(() => changeStyles(async (style) => Boolean((await drawn(editor))[`state ${style}`])));
    // Two kinds of actors in the text, and two changes that put a frame around them and take it away again.
    equal(styles - others.styles, 8, 'by styles');
  });
});
