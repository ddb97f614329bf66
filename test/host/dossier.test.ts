import { commands, env, languages, Position, Selection, Uri, window, workspace } from 'vscode';
import type { DocumentLink, TextDocument } from 'vscode';
import { deepEqual, equal, match, ok } from './harness/assert';
import { closeEditors, workspaceFolder } from './harness/documents';
import { eventually } from './harness/eventually';
import { analysed, dossier, openAnalysed, openFresh, TEXT } from './support/dossier';

/** Opens the dossier of what the cursor is on, and gives its document. */
async function dossierAt(position: Position): Promise<TextDocument> {
  const editor = window.activeTextEditor;
  if (editor) editor.selection = new Selection(position, position);
  await commands.executeCommand('dossier.openDossier');
  return eventually('a dossier is in front', () => {
    const document = window.activeTextEditor?.document;
    return document?.uri.scheme === 'dossier' && document;
  });
}

describe('dossier', () => {
  afterEach(closeEditors);

  it('tells all that is known and all that the text says, beside the text', async () => {
    const { editor } = await openAnalysed();
    const document = await dossierAt(new Position(0, 40));
    const text = await eventually('the dossier is of this text', () => document.getText().includes('2 mentions') && document.getText());
    equal(document.languageId, 'markdown');
    ok(window.activeTextEditor?.viewColumn !== editor.viewColumn, 'it took the place of the text');
    match(text, /^# Hezbollah\n\n\*armed group · Lebanon\* · in Untitled/);
    match(text, /\n## What is known\n\n\w.{20}/);
    match(text, /\nSources: \[/);
    match(text, /\n2 mentions, first in \[line 1\]\(untitled:[^)]*#L1%2C37\)\n/);
    match(
      text,
      /\n### Mentions\n\n- \[line 1\]\([^)]*\): Iran has sent Fateh-110 missiles to \*\*Hezbollah\*\*, according to a report\.\n- \[line 3\]/,
    );
  });

  it('tells figures with sources, and the ties to others as links to their dossiers', async () => {
    await openAnalysed('The Fateh-110 has a range of 250 km, and the general said a Fateh-110 flies 3,000 km.');
    const text = (await dossierAt(new Position(0, 6))).getText();
    match(text, /\n\| range \| \d[\d–]* km \| .+\b20\d\d\b.* \|\n/);
    match(text, /\n- part of \[[^\]]+\]\(dossier:\/[^)]*\)/);
    match(text, /### Figures\n\n- range: 250 km ✓ fits what is known, \[line 1\]/);
    match(text, /- range: 3,000 km ≠ differs from what is known, \[line 1\]/);
  });

  it('follows the text', async () => {
    const { editor } = await openAnalysed();
    const document = await dossierAt(new Position(0, 40));
    await editor.edit((edit) => edit.insert(new Position(0, 0), 'Hezbollah again. '));
    await eventually('the dossier counts three', () => document.getText().includes('3 mentions'));
  });

  it('reads all open texts where it is asked to', async () => {
    await openAnalysed();
    const second = await openFresh('Nobody expected Hezbollah here.');
    await analysed(second.document);
    const document = await dossierAt(new Position(0, 18));
    const all = /\[in all open texts\]\((dossier:[^)]*)\)/.exec(document.getText())?.[1];
    ok(all, document.getText());
    const dossier = await workspace.openTextDocument(Uri.parse(all, true));
    equal(dossier.getText().match(/^## In /gm)?.length, 2, dossier.getText());
    ok(dossier.getText().includes('Nobody expected'));
  });

  it('has links that lead to lines and to other dossiers', async () => {
    const uri = Uri.joinPath(workspaceFolder(), 'a (report) 1.txt');
    await workspace.fs.writeFile(uri, new TextEncoder().encode(TEXT));
    const editor = await window.showTextDocument(uri);
    await analysed(editor.document);
    const document = await dossierAt(new Position(0, 40));
    const links = await commands.executeCommand<DocumentLink[]>('vscode.executeLinkProvider', document.uri);
    const line = links.find(({ target }) => target?.path === uri.path && target.fragment === 'L3,30');
    ok(line, links.map(({ target }) => target?.toString()).join(' '));
    await closeEditors();
    await commands.executeCommand('vscode.open', line.target);
    await eventually('the line is shown', () => window.activeTextEditor?.selection.active.isEqual(new Position(2, 29)));
  });

  it('is copied as Markdown', async () => {
    const { editor } = await openAnalysed();
    await env.clipboard.writeText('');
    await commands.executeCommand('dossier.copyDossier', { uri: editor.document.uri.toString(), entity: 'iran', ordinal: 0 });
    match(await env.clipboard.readText(), /^# Iran\n/);
  });

  it('is no text to analyse itself', async () => {
    await openAnalysed();
    const document = await dossierAt(new Position(0, 40));
    equal(await (await dossier()).store.settled(document), undefined);
    deepEqual(
      languages.getDiagnostics(document.uri).filter(({ source }) => source === 'Dossier'),
      [],
    );
  });

  it('shows hostile texts literally', async () => {
    const hostile = 'Minister [Xyz](command:evil) <img src=x> Hezbollah ![i](https://evil.example/i.png) `c` **b** | # h said so.';
    const { editor } = await openAnalysed(`- 1. ${hostile}\n\n# Hezbollah ${hostile}`);
    await commands.executeCommand('dossier.openDossier', { uri: editor.document.uri.toString(), entity: 'hezbollah', ordinal: 0 });
    const document = await eventually('a dossier is in front', () => {
      const front = window.activeTextEditor?.document;
      return front?.uri.scheme === 'dossier' && front;
    });
    // An unsaved text that was closed a moment ago had the same address, and its dossier may be shown until it is written anew.
    await eventually('the dossier is of this text', () => document.getText().includes('Xyz'));
    const html = await commands.executeCommand<string>('markdown.api.render', document.getText().replace(/[\s\S]*(?=### Mentions)/, ''));
    const rest = html.replace(/<a href="untitled:[^"]*"[^>]*>/g, '').replace(/<\/?(h3|ul|li|strong|a|p|span)\b[^>]*>/g, '');
    ok(!rest.includes('<'), html);
    ok(html.includes('[Xyz](command:evil) &lt;img src=x&gt;'), html);
  });

  it('says so where an address names nobody', async () => {
    for (const query of ['', 'x', '{"entity":"no-such-entity"}']) {
      const document = await workspace.openTextDocument(Uri.from({ scheme: 'dossier', path: '/x.md', query }));
      match(document.getText(), /names no entity|Nothing is known/);
    }
  });
});
