import type { Page } from 'playwright-core';

/** A kind of colour theme: what a computer asks for, and the class that the workbench has then. */
export interface Theme {
  readonly className: string;
  readonly colorScheme: 'dark' | 'light';
  readonly forcedColors: 'none' | 'active';
}

/** What makes the workbench take the kind of theme that the computer asks for. It does so while it runs, the theme of a setting counts late. */
export const THEME_SETTINGS = { 'window.autoDetectColorScheme': true, 'window.autoDetectHighContrast': true };

/** The one in which tests begin and end. */
export const DARK: Theme = { className: 'vs-dark', colorScheme: 'dark', forcedColors: 'none' };

export const LIGHT: Theme = { className: 'vs', colorScheme: 'light', forcedColors: 'none' };

/** The dark one comes last, as a workbench that has just been opened may show another dark theme than it should until it changes for the first time. */
const THEMES: readonly Theme[] = [
  LIGHT,
  { className: 'hc-black', colorScheme: 'dark', forcedColors: 'active' },
  { className: 'hc-light', colorScheme: 'light', forcedColors: 'active' },
  DARK,
];

/** Shows the window in a kind of theme. `timeout` in milliseconds. */
export async function showTheme(page: Page, { className, colorScheme, forcedColors }: Theme, timeout?: number): Promise<void> {
  await page.emulateMedia({ colorScheme, forcedColors });
  await page.locator(`.monaco-workbench.${className}`).waitFor(timeout === undefined ? {} : { timeout });
}

/** Looks at the window as it is now in each kind of theme, and leaves it in the dark one. */
export async function inEachTheme(page: Page, look: (theme: Theme) => Promise<void>): Promise<void> {
  for (const theme of THEMES) {
    await showTheme(page, theme);
    await look(theme);
  }
}
