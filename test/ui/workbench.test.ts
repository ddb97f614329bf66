import assert from 'node:assert/strict';
import { readdir } from 'node:fs/promises';
import { useWorkbench } from './useWorkbench';

describe('workbench', () => {
  const workbench = useWorkbench(() => Promise.resolve());

  it('opens a sample through quick open', async () => {
    const [sample] = (await readdir(workbench().folder)).filter((name) => name.endsWith('.news'));
    assert.ok(sample, 'samples/ holds no .news file');
    await workbench().openFile(sample);
    await workbench().eventually('the article is of the language news', async () =>
      (await workbench().statusItems()).includes('News Article'),
    );
  });

  it('shows what the opened article names in the side bar', async () => {
    await workbench().openViewContainer('Dossier');
    assert.equal((await workbench().treeRow('Actors')).level, 1);
  });

  it('offers the commands of Dossier in the palette', async () => {
    await workbench().eventually('a step is offered', async () =>
      (await workbench().findCommands('Dossier: Go to Next')).includes('Dossier: Go to Next Mention'),
    );
  });
});
