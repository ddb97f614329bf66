import type { EntityType, Form } from '../engine/model';
import type { AnalysisView } from '../engine/outline/view';
import type { Highlighting, Style } from './highlighting';
import { isQuiet } from './kinds';

/** Of the entities that a reader wants to see alone those that count: none where not one of them is in the text, so that all are shown. */
export function chosenIn(view: AnalysisView, chosen: ReadonlySet<string> | undefined): ReadonlySet<string> | undefined {
  return [...(chosen ?? [])].some((id) => view.entity(id)) ? chosen : undefined;
}

/** How a mention is to be drawn: in a style, `quiet` as it names nothing by itself, or not at all. */
export function manner(type: EntityType, form: Form, highlighting: Highlighting): Style | 'quiet' {
  const style = highlighting.styleOf(type);
  if (style === 'off' || !isQuiet(form) || highlighting.unnamed === 'likeNames') return style;
  return highlighting.unnamed;
}
