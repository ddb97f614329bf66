import { commands, ConfigurationTarget, Position, Range, workspace } from 'vscode';
import type { SemanticTokens, SemanticTokensLegend, TextDocument } from 'vscode';
import { deepEqual, equal, match, ok } from './harness/assert';
import { closeEditors } from './harness/documents';
import { eventually } from './harness/eventually';
import { analysed, changeSettings, dossier, openAnalysed } from './support/dossier';

/** The tokens of a document, or of a range of it, as the editor is given them: "Iran dossier-state", "Iranian dossier-state.demonym". */
async function tokensOf(document: TextDocument, range?: Range): Promise<string[]> {
  const kind = range ? 'RangeSemanticTokens' : 'SemanticTokens';
  const legend = await commands.executeCommand<SemanticTokensLegend | undefined>(
    `vscode.provideDocument${kind}Legend`,
    document.uri,
    range,
  );
  const tokens = await commands.executeCommand<SemanticTokens | undefined>(`vscode.provideDocument${kind}`, document.uri, range);
  if (!legend || !tokens) return [];
  const words: string[] = [];
  let [line, character] = [0, 0];
  for (let i = 0; i < tokens.data.length; i += 5) {
    const [lines, characters, length, type, modifiers] = tokens.data.subarray(i, i + 5);
    character = lines ? characters : character + characters;
    line += lines;
    const named = legend.tokenModifiers.filter((_, bit) => modifiers & (1 << bit));
    words.push(
      [document.getText(new Range(line, character, line, character + length)), [legend.tokenTypes[type], ...named].join('.')].join(' '),
    );
  }
  return words;
}

const BY_THEME = { 'highlighting.method': 'semanticTokens' };

describe('semantic tokens', () => {
  let restore: (() => Promise<void>) | undefined;
  afterEach(async () => {
    await restore?.();
    restore = undefined;
    const { focus } = await dossier();
    for (const { uri } of workspace.textDocuments) focus.showAll(uri);
    await closeEditors();
  });

  it('are none by default, and where highlighting is off', async () => {
    const { editor } = await openAnalysed();
    deepEqual(await tokensOf(editor.document), []);
    restore = await changeSettings({ ...BY_THEME, 'highlighting.enabled': false });
    deepEqual(await tokensOf(editor.document), []);
  });

  it('tell the theme the type and the form of each mention, in each language', async () => {
    restore = await changeSettings(BY_THEME);
    for (const language of ['plaintext', 'markdown', 'news']) {
      const { editor } = await openAnalysed('Iranian officials met Hezbollah over Fateh-110 and ballistic missiles.', language);
      deepEqual(await tokensOf(editor.document), [
        'Iranian dossier-state.demonym',
        'Hezbollah dossier-armed-group',
        'Fateh-110 dossier-missile',
        'ballistic missiles dossier-missile.generic.unnamed',
      ]);
    }
  });

  it('take the place of the decorations, but for the marks beside the scroll bar, and give it back', async () => {
    const { editor } = await openAnalysed();
    const { decorations } = await dossier();
    restore = await changeSettings(BY_THEME);
    await eventually('nothing is drawn in the text', () =>
      [...decorations.rangesIn(editor).keys()].every((look) => /^\w+ mark$/.test(look)),
    );
    equal(decorations.rangesIn(editor).get('state mark')?.length, 4);
    ok((await tokensOf(editor.document)).length > 0);
    await changeSettings({ 'highlighting.overviewRuler': false });
    await eventually('there are no marks', () => decorations.rangesIn(editor).size === 0);
    await changeSettings({ 'highlighting.overviewRuler': undefined, 'highlighting.method': undefined });
    await eventually('decorations draw again', () => decorations.rangesIn(editor).get('state underline')?.length === 4);
    deepEqual(await tokensOf(editor.document), []);
  });

  it('leave out what is not to be drawn, and call unnamed what is to be quiet alone', async () => {
    const { editor } = await openAnalysed('Hezbollah has Fateh-110 and ballistic missiles.');
    restore = await changeSettings({ ...BY_THEME, 'highlighting.types': { 'armed-group': 'off' }, 'highlighting.unnamed': 'likeNames' });
    deepEqual(await tokensOf(editor.document), ['Fateh-110 dossier-missile', 'ballistic missiles dossier-missile.generic']);
    const unnamed = await changeSettings({ 'highlighting.unnamed': 'off' });
    deepEqual(await tokensOf(editor.document), ['Fateh-110 dossier-missile']);
    await unnamed();
  });

  it('are those of the text as it is now, and of the entities that are shown alone', async () => {
    restore = await changeSettings(BY_THEME);
    const { editor } = await openAnalysed('Iran armed Hezbollah.');
    const { focus, decorations } = await dossier();
    await editor.edit((edit) => edit.insert(new Position(0, 0), 'Syria and '));
    deepEqual(await tokensOf(editor.document), ['Syria dossier-state', 'Iran dossier-state', 'Hezbollah dossier-armed-group']);
    focus.showOnly(editor.document.uri, ['hezbollah']);
    deepEqual(await tokensOf(editor.document), ['Hezbollah dossier-armed-group']);
    deepEqual([...decorations.rangesIn(editor).keys()].sort(), ['armedGroup mark', 'dimmed']);
  });

  it('are given for what is in view, of long texts for that alone', async () => {
    restore = await changeSettings(BY_THEME);
    const { editor } = await openAnalysed('Iran spoke.\n\nIsrael spoke.\n\nSyria spoke.');
    deepEqual(await tokensOf(editor.document, new Range(1, 0, 3, 0)), ['Israel dossier-state']);
    const line = 'Iran and Israel spoke of nothing new at all on that day.\n\n';
    const { editor: long } = await openAnalysed(line.repeat(Math.ceil(210_000 / line.length)));
    deepEqual(await tokensOf(long.document), []);
    deepEqual(await tokensOf(long.document, new Range(2000, 0, 2001, 0)), ['Iran dossier-state', 'Israel dossier-state']);
  });

  it('end with the line where a name goes on in the next', async () => {
    restore = await changeSettings(BY_THEME);
    const { editor } = await openAnalysed(
      [
        'The answer was awaited in the north of the town, and Palestinian',
        'Islamic Jihad would pay for all of it, whatever the cost of this may be.',
      ].join('\n'),
    );
    deepEqual(await tokensOf(editor.document), ['Palestinian dossier-armed-group', 'Islamic Jihad dossier-armed-group']);
  });

  it('are not seen where a setting keeps themes from them, and the status says so', async () => {
    restore = await changeSettings(BY_THEME);
    const { editor } = await openAnalysed();
    await analysed(editor.document);
    const { status } = await dossier();
    equal(status.status.detail, 'English');
    const themes = workspace.getConfiguration('editor');
    await themes.update('semanticHighlighting.enabled', false, ConfigurationTarget.Global);
    try {
      await eventually('the status has heard', () => status.status.detail?.includes('semantic highlighting is off'));
      match(status.status.text, /3 actors/);
      deepEqual(status.status.command?.arguments, ['editor.semanticHighlighting.enabled']);
    } finally {
      await themes.update('semanticHighlighting.enabled', undefined, ConfigurationTarget.Global);
    }
  });
});
