import type { EntityType } from '../engine/model';
import { classOf } from '../engine/model';

/** How a mention can be drawn; the line of its kind is part of each, so that colour alone never tells a kind. */
export const STYLES = ['underline', 'background', 'border', 'text', 'off'] as const;
export type Style = (typeof STYLES)[number];

/** What draws the mentions: the extension's own decorations, or the colour theme, by semantic tokens. Never both. */
export const METHODS = ['decorations', 'semanticTokens'] as const;
export type Method = (typeof METHODS)[number];

/** How mentions are drawn that name nothing by themselves ("the terror group", "ballistic missiles"). */
export const UNNAMED_STYLES = ['quiet', 'likeNames', 'off'] as const;
export type UnnamedStyle = (typeof UNNAMED_STYLES)[number];

/** The settings of highlighting that hold for a document. */
export interface Highlighting {
  readonly isEnabled: boolean;
  readonly method: Method;
  readonly unnamed: UnnamedStyle;
  /** Whether there are marks beside the scroll bar. */
  readonly hasRulerMarks: boolean;
  /** The style of the named mentions of a type. */
  readonly styleOf: (type: EntityType) => Style;
}

/**
 * Reads the settings of highlighting. A value that is none of the choices counts as not set.
 * @param get gives the value of a setting, without `dossier.highlighting.`
 */
export function readHighlighting(get: (key: string) => unknown): Highlighting {
  const styles = { actor: oneOf(STYLES, get('actors')), weapon: oneOf(STYLES, get('weapons')) };
  const types = get('types');
  const typeStyles = typeof types === 'object' && types !== null ? (types as Readonly<Partial<Record<EntityType, unknown>>>) : {};
  return {
    isEnabled: get('enabled') !== false,
    method: oneOf(METHODS, get('method')),
    unnamed: oneOf(UNNAMED_STYLES, get('unnamed')),
    hasRulerMarks: get('overviewRuler') !== false,
    styleOf: (type) => {
      const own = typeStyles[type];
      return own === undefined ? styles[classOf(type)] : oneOf(STYLES, own, styles[classOf(type)]);
    },
  };
}

/** The value if it is one of the choices; else the first of them, or what is given instead. */
function oneOf<T extends string>(choices: readonly T[], value: unknown, otherwise: T = choices[0]): T {
  return choices.find((choice) => choice === value) ?? otherwise;
}
