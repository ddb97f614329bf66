import type { Workbench } from './workbench';

/** A colour theme as the editor names it, with the class that the workbench has then. */
export interface Theme {
  readonly name: string;
  readonly className: string;
}

/** A theme of each kind. */
export const THEMES: readonly Theme[] = [
  { name: 'Dark Modern', className: 'vs-dark' },
  { name: 'Light Modern', className: 'vs' },
  { name: 'Dark High Contrast', className: 'hc-black' },
  { name: 'Light High Contrast', className: 'hc-light' },
];

/** How long the list may take to show what was typed, in milliseconds. */
const PATIENCE = 1000;

/** Chooses a colour theme as a person does. In the settings it would count only from the second start on. */
export async function chooseTheme(workbench: Workbench, { name, className }: Theme): Promise<void> {
  const { page } = workbench;
  const input = page.locator('.quick-input-widget input.input').first();
  await page.keyboard.press('F1');
  await input.fill('>Preferences: Color Theme');
  await page.locator('.quick-input-widget .monaco-list-row').filter({ hasText: 'Preferences: Color Theme' }).first().click();
  await page.locator('.quick-input-widget input[placeholder*="Color Theme"]').waitFor();
  const row = page.locator('.quick-input-widget .monaco-list-row').filter({ has: page.locator('.label-name', { hasText: name }) });
  // The list comes in parts, and what is typed meanwhile may be lost.
  await workbench.eventually(`the theme ${name} is offered`, async () => {
    await input.fill('');
    await input.fill(name);
    return row
      .first()
      .waitFor({ timeout: PATIENCE })
      .then(
        () => true,
        () => false,
      );
  });
  await row.first().click();
  await page.locator('.quick-input-widget').waitFor({ state: 'hidden' });
  await page.locator(`.monaco-workbench.${className}`).waitFor();
}
