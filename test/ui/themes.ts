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
const PATIENCE = 3000;

/** Chooses a colour theme as a person does. In the settings it would count only from the second start on. */
export async function chooseTheme(workbench: Workbench, { name, className }: Theme): Promise<void> {
  const { page } = workbench;
  const picker = page.locator('.quick-input-widget');
  const input = picker.locator('input.input').first();
  const row = picker.locator('.monaco-list-row').filter({ has: page.locator('.label-name', { hasText: name }) });
  // The list comes in parts, and what is typed meanwhile may be lost.
  await workbench.eventually(`the theme ${name} is offered`, async () => {
    await page.keyboard.press('Escape');
    await page.keyboard.press('F1');
    await input.fill('>Preferences: Color Theme');
    await picker.locator('.monaco-list-row').filter({ hasText: 'Preferences: Color Theme' }).first().click();
    await picker.locator('input[placeholder*="Color Theme"]').waitFor();
    await picker.locator('.monaco-list-row').first().waitFor();
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
  await picker.waitFor({ state: 'hidden' });
  await page.locator(`.monaco-workbench.${className}`).waitFor();
}
