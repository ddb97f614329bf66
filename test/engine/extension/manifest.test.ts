import { deepEqual, equal, match, ok } from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { classOf, ENTITY_TYPES, FORMS } from '../../../src/engine/model';
import { METHODS, STYLES, UNNAMED_STYLES } from '../../../src/extension/highlighting';
import { DIMMED_COLOUR, KINDS, QUIET_COLOUR } from '../../../src/extension/kinds';

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
    readonly walkthroughs: readonly {
      readonly steps: readonly { readonly media: { readonly markdown: string }; readonly completionEvents: readonly string[] }[];
    }[];
    readonly semanticTokenTypes: readonly { readonly id: string; readonly superType?: string }[];
    readonly semanticTokenModifiers: readonly { readonly id: string }[];
    readonly semanticTokenScopes: readonly { readonly scopes: Readonly<Record<string, readonly string[]>> }[];
    readonly keybindings: readonly { readonly command: string; readonly when: string }[];
  };
}

const text = readFileSync('package.json', 'utf8');
const manifest = JSON.parse(text) as Manifest;
const strings = JSON.parse(readFileSync('package.nls.json', 'utf8')) as Record<string, string>;

const colours = new Map(manifest.contributes.colors.map(({ id, defaults }) => [id, defaults]));

/** Each theme kind with background and text of the editor in its default theme, and the contrasts that text needs on it, dimmed text too. */
const THEMES = [
  { theme: 'light', background: '#ffffff', text: '#3b3b3b', contrast: 4.5, dimmed: 3 },
  { theme: 'dark', background: '#1f1f1f', text: '#cccccc', contrast: 4.5, dimmed: 3 },
  { theme: 'highContrast', background: '#000000', text: '#ffffff', contrast: 7, dimmed: 4.5 },
  { theme: 'highContrastLight', background: '#ffffff', text: '#292929', contrast: 7, dimmed: 4.5 },
];

function colourOf(id: string, theme: string): string {
  const colour = colours.get(id)?.[theme];
  ok(colour, `${id} in ${theme}`);
  return colour;
}

function atLeast(actual: number, needed: number, what: string): void {
  ok(actual >= needed, `${what}: ${actual.toFixed(1)}, needed ${needed}`);
}

const channels = (colour: string) => [1, 3, 5].map((at) => parseInt(colour.slice(at, at + 2), 16));

/** What comes of a colour with an opacity on a background. */
function over(colour: string, background: string): string {
  const opacity = parseInt(colour.slice(7, 9), 16) / 255;
  const below = channels(background);
  const mixed = channels(colour).map((value, index) => Math.round(value * opacity + below[index] * (1 - opacity)));
  return `#${mixed.map((value) => value.toString(16).padStart(2, '0')).join('')}`;
}

/** Relative luminance as WCAG defines it. */
function luminance(colour: string): number {
  const [red, green, blue] = channels(colour).map((channel) => {
    const value = channel / 255;
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

  it('links only to commands of its own, and has a page for each first step', () => {
    const own = new Set(manifest.contributes.commands.map(({ command }) => command));
    const steps = manifest.contributes.walkthroughs.flatMap((walkthrough) => walkthrough.steps);
    const links = [...Object.values(strings), ...steps.flatMap(({ completionEvents }) => completionEvents)]
      .flatMap((string) => [...string.matchAll(/(?:command|onCommand):(dossier\.[\w.]+)/g)].map(([, command]) => command))
      .filter((command) => !command.endsWith('.focus'));
    ok(links.length > 0);
    deepEqual(
      links.filter((command) => !own.has(command)),
      [],
    );
    for (const { media } of steps) ok(existsSync(media.markdown), media.markdown);
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

  it('has colours for each kind of mention, legible in every theme', () => {
    const ids = KINDS.flatMap(({ colour, background }) => [colour, background]);
    deepEqual([...colours.keys()].sort(), [...ids, QUIET_COLOUR, DIMMED_COLOUR].sort());
    for (const { colour, background } of KINDS) {
      for (const { theme, background: page, text, contrast: needed } of THEMES) {
        atLeast(contrast(colourOf(colour, theme), page), needed, `${colour} in ${theme}`);
        const tinted = over(colourOf(background, theme), page);
        atLeast(contrast(text, tinted), needed, `text on ${background} in ${theme}`);
        atLeast(contrast(colourOf(colour, theme), tinted), 3, `the line on ${background} in ${theme}`);
      }
    }
  });

  it('keeps what names nothing quieter than names, and dimmed text legible but paler than the rest', () => {
    for (const { theme, background, text, dimmed } of THEMES) {
      const quiet = contrast(colourOf(QUIET_COLOUR, theme), background);
      atLeast(quiet, 3, `the quiet line in ${theme}`);
      const pale = contrast(colourOf(DIMMED_COLOUR, theme), background);
      atLeast(pale, dimmed, `dimmed text in ${theme}`);
      atLeast(contrast(text, background) / pale, 2, `the rest beside dimmed text in ${theme}`);
    }
  });

  it('offers for the styles what the code reads, the default first', () => {
    const [, { properties }] = manifest.contributes.configuration;
    const choices = (key: string) => properties[`dossier.highlighting.${key}`].enum;
    deepEqual(choices('method'), METHODS);
    deepEqual(choices('actors'), STYLES);
    deepEqual(choices('weapons'), STYLES);
    deepEqual(choices('unnamed'), UNNAMED_STYLES);
    const types = properties['dossier.highlighting.types'].properties as Readonly<Record<string, { readonly enum: unknown }>>;
    deepEqual(Object.keys(types), ENTITY_TYPES);
    for (const type of ENTITY_TYPES) deepEqual(types[type].enum, STYLES);
  });

  it('declares a semantic token for each type, below its class, and for each form; scopes give themes a colour for all', () => {
    const { semanticTokenTypes, semanticTokenModifiers, semanticTokenScopes } = manifest.contributes;
    deepEqual(
      semanticTokenTypes.map(({ id, superType }) => [id, superType]),
      [
        ...['actor', 'weapon'].map((name) => [`dossier-${name}`, undefined]),
        ...ENTITY_TYPES.map((type) => [`dossier-${type}`, `dossier-${classOf(type)}`]),
      ],
    );
    deepEqual(
      semanticTokenModifiers.map(({ id }) => id),
      [...FORMS.filter((form) => form !== 'name'), 'unnamed'],
    );
    const [{ scopes }] = semanticTokenScopes;
    for (const selector of ['dossier-actor', 'dossier-weapon', 'dossier-actor.unnamed', 'dossier-weapon.unnamed']) {
      ok(scopes[selector].length > 0, selector);
    }
    const types = new Set(semanticTokenTypes.map(({ id }) => id));
    for (const selector of Object.keys(scopes)) ok(types.has(selector.replace(/\..*/, '')), selector);
  });

  it('tells the kinds apart without colour', () => {
    const looks = KINDS.map(({ line, isItalic }) => `${line.width} ${line.style} ${isItalic}`);
    equal(new Set(looks).size, looks.length);
  });
});
