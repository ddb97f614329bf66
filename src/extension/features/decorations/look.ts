import type { Style } from '../../highlighting';
import type { Kind } from '../../kinds';

/** How mentions are drawn. */
export interface MentionLook {
  readonly kind: Kind;
  /**
   * `quiet`: a grey line, whatever the style of names, as the mention names nothing by itself;
   * `mark`: nothing in the text, only the mark beside the scroll bar.
   */
  readonly style: Exclude<Style, 'off'> | 'quiet' | 'mark';
  /** Whether there are marks beside the scroll bar. */
  readonly isMarked: boolean;
}

/** A look, or `dimmed` for what stands around the entities that are shown alone. */
export type Look = MentionLook | 'dimmed';

/** What tells a look from others: "state underline", "weapon quiet", "person text unmarked", "state mark". */
export function lookKey(look: Look): string {
  return look === 'dimmed' ? look : `${look.kind.id} ${look.style}${look.isMarked || look.style === 'quiet' ? '' : ' unmarked'}`;
}
