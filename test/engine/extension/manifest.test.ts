import { deepEqual, equal, match, ok } from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { KINDS } from '../../../src/extension/kinds';

interface Manifest {
  readonly contributes: {
    readonly commands: readonly { readonly command: string; readonly category: string; readonly title: string }[];
    readonly colors: readonly { readonly id: string; readonly defaults: Readonly<Record<string, string>> }[];
    readonly menus: Readonly<Record<string, readonly { readonly command?: string; readonly submenu?: string; readonly group?: string }[]>>;
    readonly submenus: readonly { readonly id: string }[];
    readonly configuration: readonly {
      readonly order: number;
      readonly properties: Readonly<Record<string, Readonly<Record<string, unknown>> & { readonly order: number }>>;
    }[];
    readonly keybindings: readonly { readonly command: string; readonly when: string }[];
  };
}

const text = readFileSync('package.json', 'utf8');
const manifest = JSON.parse(text) as Manifest;
const strings = JSON.parse(readFileSync('package.nls.json', 'utf8')) as Record<string, string>;

/** Each theme kind with the background of the editor in its default theme, and the contrast that text needs on it. */
const THEMES = [
  { theme: 'light', background: '#ffffff', contrast: 4.5 },
  { theme: 'dark', background: '#1f1f1f', contrast: 4.5 },
  { theme: 'highContrast', background: '#000000', contrast: 7 },
  { theme: 'highContrastLight', background: '#ffffff', contrast: 7 },
];

/** Relative luminance as WCAG defines it. */
function luminance(colour: string): number {
  const [red, green, blue] = [1, 3, 5].map((at) => {
    const value = parseInt(colour.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [darker, lighter] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (lighter + 0.05) / (darker + 0.05);
}

describe('manifest', () => {
  it('takes each of its texts from package.nls.json, and leaves none there unused', () => {
    const used = new Set([...text.matchAll(/"%([^%"]+)%"/g)].map(([, key]) => key));
    deepEqual([...used].sort(), Object.keys(strings).sort());
  });

  it('names only its own commands and submenus in menus and keys, and shows each submenu somewhere', () => {
    const { commands, menus, submenus, keybindings } = manifest.contributes;
    const own = new Set(commands.map(({ command }) => command));
    const entries = Object.values(menus).flat();
    const named = [...entries, ...keybindings].flatMap(({ command }) => command ?? []);
    ok(named.length > 0);
    deepEqual(
      named.filter((command) => !own.has(command)),
      [],
    );
    deepEqual(
      entries.flatMap(({ submenu }) => submenu ?? []),
      submenus.map(({ id }) => id),
    );
    for (const { id } of submenus) ok(menus[id].length > 0, id);
  });

  it('guards each key, so that it works in the editor or in its view alone', () => {
    const guard = /^(?:editorTextFocus && dossier\.|focusedView == dossier\.entities && )/;
    for (const { command, when } of manifest.contributes.keybindings) match(when, guard, command);
  });

  it('sorts the settings into categories, each setting with a description, a default, and a description for each choice', () => {
    const { configuration } = manifest.contributes;
    deepEqual(
      configuration.map(({ order }) => order),
      configuration.map((_, index) => index + 1),
    );
    for (const { properties } of configuration) {
      const settings = Object.entries(properties);
      deepEqual(
        settings.map(([, { order }]) => order),
        settings.map((_, index) => index + 1),
      );
      for (const [id, setting] of settings) {
        ok('markdownDescription' in setting && 'default' in setting && 'scope' in setting, id);
        if (!Array.isArray(setting.enum)) continue;
        ok(setting.enum.includes(setting.default), id);
        equal((setting.markdownEnumDescriptions as unknown[] | undefined)?.length, setting.enum.length, id);
      }
    }
  });

  it('shows at most three actions in a line of the tree', () => {
    const inline = manifest.contributes.menus['view/item/context'].filter(({ group }) => group?.startsWith('inline'));
    ok(inline.length > 0 && inline.length <= 3, `${inline.length} actions`);
  });

  it('puts all commands into one category', () => {
    for (const { command, category } of manifest.contributes.commands) equal(strings[category.slice(1, -1)], 'Dossier', command);
  });

  it('has a colour for each kind of mention, legible in every theme', () => {
    const colours = new Map(manifest.contributes.colors.map(({ id, defaults }) => [id, defaults]));
    deepEqual([...colours.keys()].sort(), KINDS.map(({ colour }) => colour).sort());
    for (const [id, defaults] of colours) {
      for (const { theme, background, contrast: needed } of THEMES) {
        const actual = contrast(defaults[theme], background);
        ok(actual >= needed, `${id} in ${theme}: ${actual.toFixed(1)}, needed ${needed}`);
      }
    }
  });

  it('tells the kinds apart without colour', () => {
    const looks = KINDS.map(({ line, isItalic }) => `${line.width} ${line.style} ${isItalic}`);
    equal(new Set(looks).size, looks.length);
  });
});
