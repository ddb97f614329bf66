import { deepEqual, equal, match } from './harness/assert';
import { closeEditors } from './harness/documents';
import { eventually } from './harness/eventually';
import { changeSettings, dossier, openAnalysed, openFresh, TEXT } from './support/dossier';

describe('status', () => {
  let restore: (() => Promise<void>) | undefined;
  afterEach(async () => {
    await restore?.();
    restore = undefined;
    await closeEditors();
  });

  it('counts what was found', async () => {
    await openAnalysed();
    const { status } = await dossier();
    equal(status.status.text, '3 actors, 2 weapon systems');
    equal(status.status.command?.command, 'dossier.goToEntity');
  });

  it('says that nothing was found, and in what', async () => {
    const { status } = await dossier();
    await openAnalysed('The weather is fine.');
    deepEqual(status.status, { text: 'No actors or weapon systems in this text', detail: 'English' });
    await openAnalysed('4711 0815\n\n23 42 99\n');
    deepEqual(status.status, { text: 'No English prose to read' });
    await openAnalysed('');
    deepEqual(status.status, { text: 'No text to read yet' });
  });

  it('says which language the text is in', async () => {
    await openAnalysed();
    equal((await dossier()).status.status.detail, 'English');
    await openAnalysed('Le ministre de la Défense a déclaré que le Hamas et le parti ont été avertis.');
    const { status } = (await dossier()).status;
    equal(status.text, '1 actor, 0 weapon systems');
    equal(status.detail, 'French: only known names are marked');
  });

  it('says that the language is not enabled, and how to enable it', async () => {
    const { status, store } = await dossier();
    const { document } = await openFresh(TEXT, 'json');
    await eventually('the document is seen', () => store.stateOf(document).kind === 'notEnabled');
    equal(status.status.detail, 'json');
    equal(status.status.command?.command, 'dossier.enableForLanguage');
  });

  it('says that the document is too large, by how much, and what to change', async () => {
    const { status, store } = await dossier();
    const { editor } = await openAnalysed(`${TEXT}\n`.repeat(60));
    restore = await changeSettings({ maximumFileSize: 0.01 });
    await eventually('the document is too large', () => store.stateOf(editor.document).kind === 'tooLarge');
    match(status.status.detail ?? '', /^0\.01\d+ of 0\.01 MB$/);
    equal(status.status.command?.command, 'workbench.action.openSettings');
    deepEqual(status.status.command?.arguments, ['dossier.maximumFileSize']);
  });
});
