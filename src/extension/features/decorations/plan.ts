import type { EntityType, Mention, Span } from '../../../engine/model';
import type { AnalysisView } from '../../../engine/outline/view';
import type { Highlighting } from '../../highlighting';
import { kindOfType } from '../../kinds';
import { chosenIn, manner } from '../../shownMentions';
import type { Look } from './look';
import { lookKey } from './look';

/** What of a text is to be drawn, and how. */
export interface DrawingOrder {
  readonly highlighting: Highlighting;
  readonly isHighContrast: boolean;
  /** Ids of the entities to show alone; all are shown where it is not given, and where none of them is in the text. */
  readonly chosen?: ReadonlySet<string> | undefined;
  /** The part of the text to draw; all of it where it is not given. */
  readonly part?: Span | undefined;
  /** Length of the text. */
  readonly length: number;
}

/** A look and the spans that have it, in order of the text. */
export interface LookSpans {
  readonly look: Look;
  readonly spans: readonly Span[];
}

/** The spans of each look, by its key. */
export type Plan = ReadonlyMap<string, LookSpans>;

/** Says what is to be drawn of an analysis. */
export function planOf(view: AnalysisView, order: DrawingOrder): Plan {
  const plan = new Map<string, { look: Look; spans: Span[] }>();
  const put = (look: Look, span: Span) => {
    const key = lookKey(look);
    const planned = plan.get(key);
    if (planned) planned.spans.push(span);
    else plan.set(key, { look, spans: [span] });
  };
  const { part } = order;
  const chosen = chosenIn(view, order.chosen);
  const all = part ? view.mentions(part.start, part.end) : view.mentions();
  const mentions = chosen ? all.filter(({ entity }) => chosen.has(entity)) : all;
  if (chosen) for (const span of between(mentions, order.length)) put('dimmed', span);
  for (const mention of mentions) {
    const type = view.typeOf(mention.entity);
    const look = type && lookOf(type, mention, order);
    if (look) put(look, mention);
  }
  return plan;
}

/** Where the colour theme draws the mentions, only marks beside the scroll bar are left to do. */
function lookOf(type: EntityType, { form }: Mention, { highlighting, isHighContrast, part }: DrawingOrder): Look | undefined {
  const style = manner(type, form, highlighting);
  if (style === 'off') return undefined;
  const kind = kindOfType(type);
  // In a long text, of which only a part is drawn, the marks would run into each other.
  const isMarked = !part && highlighting.hasRulerMarks;
  if (highlighting.method === 'decorations') return { kind, style, isMarked, isThick: isHighContrast };
  return isMarked && style !== 'quiet' ? { kind, style: 'mark', isMarked, isThick: false } : undefined;
}

/** What lies before, between and behind spans that are in order and do not overlap. */
function* between(spans: readonly Span[], length: number): Generator<Span> {
  let start = 0;
  for (const span of spans) {
    if (span.start > start) yield { start, end: span.start };
    start = span.end;
  }
  if (length > start) yield { start, end: length };
}
