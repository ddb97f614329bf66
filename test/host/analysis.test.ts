import { EndOfLine, extensions, Position, Range, Uri, window, workspace } from 'vscode';
import type { TextDocument } from 'vscode';
import { EngineSource } from '../../src/extension/analysis/engineSource';
import { AnalysisStore } from '../../src/extension/analysisStore';
import { Settings } from '../../src/extension/config';
import { Corrections } from '../../src/extension/corrections';
import { Merges } from '../../src/extension/merges';
import { deepEqual, equal, match, ok } from './harness/assert';
import { closeEditors, workspaceFolder } from './harness/documents';
import { eventually } from './harness/eventually';
import { memento } from './support/memento';
import { analysed, changeSettings, dossier, mentionsOf, openAnalysed, openFresh, TEXT } from './support/dossier';

/** What the analysis says of a text that nobody has edited. */
async function fromScratch(document: TextDocument): Promise<string[]> {
  const fresh = await workspace.openTextDocument({ content: document.getText(), language: 'plaintext' });
  const lines = mentionsOf(await analysed(fresh));
  await window.showTextDocument(document);
  return lines;
}

describe('analysis', () => {
  afterEach(closeEditors);

  it('is made of an unsaved document, and is the contract', async () => {
    const { editor } = await openAnalysed();
    const { api } = await dossier();
    const analysis = await api.analysisOf(editor.document.uri);
    equal(analysis?.schema, 'dossier.analysis/1');
    equal(analysis?.id, editor.document.uri.toString());
    deepEqual(
      analysis?.entities.map(({ id, type }) => `${type} ${id}`).filter((entity) => !entity.startsWith('missile')),
      ['state iran', 'armed-group hezbollah', 'state israel'],
    );
    const first = analysis?.mentions.find(({ entity }) => entity === 'iran');
    equal(first && TEXT.slice(first.start, first.end), 'Iran');
  });

  for (const language of ['markdown', 'news']) {
    it(`is made of ${language}`, async () => {
      const { analysis } = await openAnalysed(TEXT, language);
      ok(analysis.view.entity('iran'));
    });
  }

  it('follows edits: typing, several cursors, removals, undo', async () => {
    const { editor } = await openAnalysed();
    const { document } = editor;
    const check = async () => deepEqual(mentionsOf(await analysed(document)), await fromScratch(document));

    await editor.edit((edit) => edit.insert(new Position(0, 0), 'Israel and '));
    await check();
    await editor.edit((edit) => {
      edit.insert(new Position(0, 0), 'Syria, ');
      edit.insert(new Position(2, 0), 'Iraq, ');
      edit.replace(new Range(4, 0, 4, 6), 'Lebanon');
    });
    await check();
    await editor.edit((edit) => edit.delete(new Range(0, 5, 2, 9)));
    await check();
    await editor.edit((edit) => edit.insert(document.lineAt(document.lineCount - 1).range.end, '\n\nTurkey.\n'));
    await check();
  });

  it('follows many quick edits without waiting for each', async () => {
    const { editor } = await openAnalysed();
    const { document } = editor;
    const words = ['Iran', ' ', 'Hezbollah', '\n\n', 'Israel’s ', 'F-16C', 'x', '. '];
    // A linear congruential generator: the same edits in each run.
    let seed = 11;
    const random = (below: number) => (seed = (seed * 1103515245 + 12345) % 2147483648) % below;
    for (let i = 0; i < 60; i++) {
      const length = document.getText().length;
      const start = random(length);
      const range = new Range(document.positionAt(start), document.positionAt(start + random(8)));
      ok(await editor.edit((edit) => edit.replace(range, words[random(words.length)]), { undoStopBefore: false, undoStopAfter: false }));
      if (i % 13 === 0) await analysed(document);
    }
    deepEqual(mentionsOf(await analysed(document)), await fromScratch(document));
  });

  it('counts offsets right where lines end in CRLF, and when they are changed to', async () => {
    const { editor, analysis } = await openAnalysed(TEXT.replaceAll('\n', '\r\n'));
    const { document } = editor;
    equal(document.eol, EndOfLine.CRLF);
    for (const mention of analysis.view.mentions()) equal(document.getText(analysis.rangeOf(mention)), mention.text);
    await editor.edit((edit) => edit.insert(new Position(1, 0), 'Syria\nand Iraq.'));
    deepEqual(mentionsOf(await analysed(document)), await fromScratch(document));
    await editor.edit((edit) => edit.setEndOfLine(EndOfLine.LF));
    const after = await analysed(document);
    equal(after.analysis.length, document.getText().length);
    for (const mention of after.view.mentions()) equal(document.getText(after.rangeOf(mention)), mention.text);
  });

  it('knows where its mentions lie before it has caught up with an edit', async () => {
    const restore = await changeSettings({ updateDelay: 10_000 });
    try {
      const { editor, analysis } = await openAnalysed();
      await editor.edit((edit) => edit.insert(new Position(0, 0), 'A new first line.\n'));
      equal(analysis.isCurrent, false);
      for (const mention of analysis.view.mentions()) equal(editor.document.getText(analysis.rangeOf(mention)), mention.text);
    } finally {
      await restore();
    }
  });

  it('comes by itself when an edited document rests', async () => {
    const { editor } = await openAnalysed('Nothing to see.');
    const { store } = await dossier();
    await editor.edit((edit) => edit.insert(new Position(0, 0), 'Iran. '));
    await eventually('Iran is found', () => store.analysisOf(editor.document)?.view.entity('iran'));
  });

  it('is not made of documents that nobody sees, until somebody asks', async () => {
    const { store } = await dossier();
    const document = await workspace.openTextDocument({ content: TEXT, language: 'plaintext' });
    equal(store.stateOf(document).kind, 'waiting');
    equal(store.isBusy(document), false);
    ok((await analysed(document)).view.entity('iran'));
  });

  it('is dropped with its document', async () => {
    const { store } = await dossier();
    const { editor } = await openAnalysed();
    const { document } = editor;
    await closeEditors();
    await eventually('the document is closed', () => document.isClosed);
    equal(store.stateOf(document).kind, 'waiting');
    equal(await store.settled(document), undefined);
  });

  it('is made of documents that no disk holds', async () => {
    const provider = workspace.registerTextDocumentContentProvider('dossier-test', { provideTextDocumentContent: () => TEXT });
    try {
      const document = await workspace.openTextDocument(Uri.parse('dossier-test:/wire/story.txt'));
      await window.showTextDocument(document);
      ok((await analysed(document)).view.entity('iran'));
    } finally {
      provider.dispose();
    }
  });

  it('is made of files', async () => {
    const file = Uri.joinPath(workspaceFolder(), 'made by a test & more (1).txt');
    await workspace.fs.writeFile(file, new TextEncoder().encode(TEXT));
    try {
      const document = await workspace.openTextDocument(file);
      await window.showTextDocument(document);
      ok((await analysed(document)).view.entity('iran'));
    } finally {
      await closeEditors();
      await workspace.fs.delete(file);
    }
  });

  it('is not made of the output', async () => {
    const channel = window.createOutputChannel('Dossier test', 'plaintext');
    try {
      channel.append('Iran');
      channel.show(true);
      const output = await eventually('the output is a document', () =>
        workspace.textDocuments.find(({ uri, languageId }) => uri.scheme === 'output' && languageId === 'plaintext'),
      );
      const { store } = await dossier();
      equal(await store.settled(output), undefined);
      equal(store.stateOf(output).kind, 'internal');
    } finally {
      channel.dispose();
    }
  });
});

describe('what may be analysed', () => {
  let restore: (() => Promise<void>) | undefined;
  afterEach(async () => {
    await restore?.();
    restore = undefined;
    await closeEditors();
  });

  it('is what the languages allow, and a change counts at once', async () => {
    const { store } = await dossier();
    const { document } = await openFresh(TEXT, 'json');
    equal(await store.settled(document), undefined);
    equal(store.stateOf(document).kind, 'notEnabled');
    restore = await changeSettings({ languages: ['json'] });
    await eventually('JSON is analysed', () => store.analysisOf(document)?.view.entity('iran'));
    await restore();
    await eventually('JSON is off again', () => store.stateOf(document).kind === 'notEnabled');
  });

  it('is what is not too large, and the state says by how much', async () => {
    const { store } = await dossier();
    const { editor } = await openAnalysed();
    restore = await changeSettings({ maximumFileSize: 0.0001 });
    const state = await eventually('the document is too large', () => {
      const now = store.stateOf(editor.document);
      return now.kind === 'tooLarge' ? now : undefined;
    });
    equal(state.length, TEXT.length);
    equal(state.maximum, 100);
    await editor.edit((edit) => edit.delete(new Range(1, 0, 5, 0)));
    await eventually('the rest is small enough', () => store.analysisOf(editor.document)?.view.entity('iran'));
  });

  it('leaves out what is not certain enough, without a new analysis', async () => {
    const { store } = await dossier();
    const { editor, analysis } = await openAnalysed();
    restore = await changeSettings({ minimumConfidence: 1 });
    const strict = await eventually('another view', () => {
      const now = store.analysisOf(editor.document);
      return now !== analysis && now;
    });
    equal(strict.analysis, analysis.analysis);
    equal(
      strict.view.mentions().every(({ confidence }) => confidence === 1),
      true,
    );
    ok(strict.view.mentions().length < analysis.view.mentions().length);
  });
});

describe('a failure', () => {
  afterEach(closeEditors);

  it('is told with its cause, and ends when the cause does', async () => {
    const image = Uri.joinPath(workspaceFolder(), 'no-knowledge.bin');
    const settings = new Settings();
    const merges = new Merges(memento());
    const log = window.createOutputChannel('Dossier test log', { log: true });
    const store = new AnalysisStore(settings, merges, new Corrections(memento()), new EngineSource(image), log);
    try {
      const { document } = await openFresh(TEXT);
      equal(await store.settled(document), undefined);
      const state = store.stateOf(document);
      ok(state.kind === 'failed', state.kind);
      match(state.message, /no-knowledge\.bin/);
      // The extension's own store goes on.
      ok((await analysed(document)).view.entity('iran'));

      await workspace.fs.copy(Uri.joinPath(extensionFolder(), 'dist/knowledge.bin'), image);
      store.refresh(document);
      await eventually('the analysis is there', () => store.analysisOf(document)?.view.entity('iran'));
    } finally {
      store.dispose();
      settings.dispose();
      log.dispose();
      await workspace.fs.delete(image).then(undefined, () => undefined);
    }
  });
});

function extensionFolder(): Uri {
  const extension = extensions.getExtension('dossier.dossier');
  ok(extension);
  return extension.extensionUri;
}
