import { openWorkbench } from './workbench';

const THEMES = { light: 'Default Light Modern', dark: 'Default Dark Modern' } as const;

/** What would distract in a picture. */
const PLAIN = {
  'editor.minimap.enabled': false,
  'editor.occurrencesHighlight': 'off',
  'breadcrumbs.enabled': false,
  'editor.fontSize': 13,
};

/**
 * Takes the README's pictures, each light and dark.
 * @returns their files
 */
export async function takePictures(): Promise<string[]> {
  const files: string[] = [];
  for (const [suffix, theme] of Object.entries(THEMES)) {
    const workbench = await openWorkbench({ settings: { ...PLAIN, 'workbench.colorTheme': theme }, width: 1200, height: 760, scale: 2 });
    try {
      await workbench.openViewContainer('Dossier');
      await workbench.openFile('gulf-arms-route.news');
      await workbench.treeRow('Actors');
      await workbench.hover('Houthi movement');
      files.push(await workbench.screenshot(`overview-${suffix}`, 'docs'));
    } finally {
      await workbench.close();
    }
  }
  return files;
}
