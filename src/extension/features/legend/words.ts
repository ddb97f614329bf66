import * as vscode from 'vscode';
import type { Method, Style, UnnamedStyle } from '../../highlighting';
import type { Kind } from '../../kinds';

const { t } = vscode.l10n;

/** A line in words, and drawn with letters: "thick dashed line ╍╍╍". */
export function lineName({ line, isItalic }: Kind): string {
  const name = line.style === 'double' ? t('double line') : LINES[line.style][line.width > 1 ? 1 : 0];
  const drawing = DRAWINGS[line.style][line.width > 1 ? 1 : 0].repeat(3);
  return `${isItalic ? t('{0}, italics', name) : name} ${drawing}`;
}

/** Thin and thick. */
const LINES = {
  solid: [t('thin line'), t('thick line')],
  dotted: [t('thin dotted line'), t('thick dotted line')],
  dashed: [t('thin dashed line'), t('thick dashed line')],
} as const;

const DRAWINGS = { solid: ['─', '━'], dotted: ['·', '•'], dashed: ['╌', '╍'], double: ['═', '═'] } as const;

/** A style as the legend names it. */
export function styleName(style: Style, method: Method): string {
  return method === 'decorations' || style === 'off' ? STYLE_NAMES[style] : t('as the colour theme says');
}

const STYLE_NAMES: Readonly<Record<Style, string>> = {
  underline: t('line below'),
  background: t('background'),
  border: t('frame'),
  text: t('coloured text'),
  off: t('not drawn'),
};

/** How mentions without a name are drawn, as the legend names it. */
export function unnamedName(style: UnnamedStyle, method: Method): string {
  return method === 'semanticTokens' && style === 'quiet' ? t('more quietly, as the colour theme says') : UNNAMED_NAMES[style];
}

const UNNAMED_NAMES: Readonly<Record<UnnamedStyle, string>> = {
  quiet: t('grey line'),
  likeNames: t('like names'),
  off: t('not drawn'),
};
