import { openWorkbench } from './openWorkbench';
import { DARK, LIGHT, showTheme } from './themes';

/** What would distract in a picture. */
const PLAIN = { 'editor.occurrencesHighlight': 'off', 'breadcrumbs.enabled': false, 'editor.fontSize': 13 };

/**
 * Takes the README's pictures, each light and dark.
 * @returns their files
 */
export async function takePictures(): Promise<string[]> {
  const workbench = await openWorkbench({ settings: PLAIN, width: 1200, height: 760, scale: 2 });
  try {
    const files: string[] = [];
    await workbench.openViewContainer('Dossier');
    await workbench.openFile('gulf-arms-route.news');
    await workbench.treeRow('Actors');
    for (const [suffix, theme] of Object.entries({ light: LIGHT, dark: DARK })) {
      await showTheme(workbench.page, theme);
      await workbench.hover('Quds-1');
      files.push(await workbench.screenshot(`overview-${suffix}`, 'docs'));
    }
    return files;
  } finally {
    await workbench.close();
  }
}
