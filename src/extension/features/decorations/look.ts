import type { Style } from '../../highlighting';
import type { Kind } from '../../kinds';

/** How mentions are drawn. */
export interface MentionLook {
  readonly kind: Kind;
  /** `quiet`: a grey line, whatever the style of names, as the mention names nothing by itself. */
  readonly style: Exclude<Style, 'off'> | 'quiet';
  /** Whether there are marks beside the scroll bar. */
  readonly isMarked: boolean;
}

/** A look, or `dimmed` for what stands around the entities that are shown alone. */
export type Look = MentionLook | 'dimmed';

/** What tells a look from others: "state underline", "weapon quiet", "person text unmarked". */
export function lookKey(look: Look): string {
  return look === 'dimmed' ? look : `${look.kind.id} ${look.style}${look.isMarked || look.style === 'quiet' ? '' : ' unmarked'}`;
}
