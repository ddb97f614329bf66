import * as vscode from 'vscode';
import type { EntityType } from '../../../engine/model';
import { classOf, ENTITY_TYPES } from '../../../engine/model';
import type { AnalysisStore } from '../../analysisStore';
import { COMMANDS } from '../../commands';
import type { Settings } from '../../config';
import type { CurrentDocument } from '../../currentDocument';
import { classHeading, typeHeading, typeIcon } from '../../entityTypes';
import type { Highlighting, Method, Style, UnnamedStyle } from '../../highlighting';
import { STYLES, UNNAMED_STYLES } from '../../highlighting';
import { escapeIcons } from '../../iconText';
import type { Kind } from '../../kinds';
import { isQuiet, KINDS, kindOfType } from '../../kinds';
import { lineName, styleName, unnamedName } from './words';

const { t } = vscode.l10n;

/** How many entities of the text stand beside a look as examples. */
const MOST_EXAMPLES = 4;

/** The style that stands for all that are drawn, where the colour theme draws them. */
const THEMED = STYLES[0];
const THEMED_STYLES = [THEMED, 'off'] as const;

/** A line of the legend, or a choice for one; `pick` is what happens once it is picked. */
interface LegendItem extends vscode.QuickPickItem {
  readonly pick?: () => Promise<void>;
}

/** Registers the command that shows what each look means. A line that is picked offers the styles for it. */
export function registerLegend(store: AnalysisStore, settings: Settings, current: CurrentDocument): vscode.Disposable {
  return vscode.commands.registerCommand(COMMANDS.showLegend, async () => {
    for (;;) {
      const picked = await vscode.window.showQuickPick(items(), {
        title: t('Legend'),
        placeHolder: t('What the lines in the text mean; choose one to draw it in another style'),
        matchOnDescription: true,
        matchOnDetail: true,
      });
      if (!picked?.pick) return;
      await picked.pick();
    }
  });

  function items(): LegendItem[] {
    const { highlighting } = settings.of(current.document);
    const lines: LegendItem[] = [];
    for (const kind of KINDS) {
      for (const style of STYLES) {
        const types = ENTITY_TYPES.filter((type) => kindOfType(type) === kind && drawnStyle(highlighting, type) === style);
        if (!types.length) continue;
        lines.push({
          label: headingOf(types),
          iconPath: typeIcon(types[0]),
          description: descriptionIn(highlighting, kind, style),
          ...examples((type) => types.includes(type), false),
          pick: () => chooseStyle(types, style, highlighting.method),
        });
      }
    }
    lines.push(
      { label: t('Without a name'), kind: vscode.QuickPickItemKind.Separator },
      {
        label: t('“ballistic missiles”, “the terror group”'),
        description: unnamedName(highlighting.unnamed, highlighting.method),
        ...examples(() => true, true),
        pick: () => chooseUnnamed(highlighting),
      },
    );
    return lines;
  }

  /** The first few entities of the current text that are of some types, and are called by a name or only by what they are. */
  function examples(isMeant: (type: EntityType) => boolean, isUnnamed: boolean): Pick<vscode.QuickPickItem, 'detail'> {
    const view = current.document && store.analysisOf(current.document)?.view;
    const found: string[] = [];
    for (const { id, type, name } of view?.entities() ?? []) {
      if (found.length === MOST_EXAMPLES) break;
      if (isMeant(type) && view?.mentionsOf(id).every(({ form }) => isQuiet(form)) === isUnnamed) found.push(name);
    }
    return found.length ? { detail: escapeIcons(t('In this text: {0}', found.join(', '))) } : {};
  }

  async function chooseStyle(types: readonly EntityType[], now: Style, method: Method): Promise<void> {
    const write = (style: Style | undefined) => () => settings.writeTypeStyles(types, style, current.document);
    await choose(headingOf(types), [
      ...(method === 'decorations' ? STYLES : THEMED_STYLES).map((style) => choice(styleName(style, method), style === now, write(style))),
      choice(t('like all of “{0}”', classHeading(classOf(types[0]))), false, write(undefined)),
    ]);
  }

  async function chooseUnnamed({ unnamed, method }: Highlighting): Promise<void> {
    const write = (style: UnnamedStyle) => () => settings.write('highlighting.unnamed', style, current.document);
    await choose(
      t('Without a name'),
      UNNAMED_STYLES.map((style) => choice(unnamedName(style, method), style === unnamed, write(style))),
    );
  }
}

/** Where the colour theme draws, all styles but `off` are one. */
function drawnStyle({ method, styleOf }: Highlighting, type: EntityType): Style {
  const style = styleOf(type);
  return method === 'decorations' || style === 'off' ? style : THEMED;
}

/** How names of a kind are drawn, in words: the theme knows no lines. */
function descriptionIn({ method }: Highlighting, kind: Kind, style: Style): string {
  return method === 'decorations' ? `${lineName(kind)} · ${styleName(style, method)}` : styleName(style, method);
}

/** "Armed groups"; the class's name for all types of weapon systems together. */
function headingOf(types: readonly EntityType[]): string {
  const entityClass = classOf(types[0]);
  const isWhole = ENTITY_TYPES.every((type) => classOf(type) !== entityClass || types.includes(type));
  return isWhole ? classHeading(entityClass) : types.map(typeHeading).join(', ');
}

function choice(label: string, isCurrent: boolean, pick: () => Promise<void>): LegendItem {
  return { label, ...(isCurrent && { description: t('now') }), pick };
}

async function choose(title: string, choices: readonly LegendItem[]): Promise<void> {
  const picked = await vscode.window.showQuickPick(choices, { title });
  await picked?.pick?.();
}
