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
  /** Whether lines are a pixel thicker: the frame that high-contrast themes draw around the current line hides one. */
  readonly isThick: boolean;
}

/** A look, or `dimmed` for what stands around the entities that are shown alone. */
export type Look = MentionLook | 'dimmed';

/** What tells a look from others: "state underline", "weapon quiet", "person text unmarked thick", "state mark". */
export function lookKey(look: Look): string {
  if (look === 'dimmed') return look;
  const { kind, style, isMarked, isThick } = look;
  const isUnmarked = !isMarked && style !== 'quiet';
  return `${kind.id} ${style}${isUnmarked ? ' unmarked' : ''}${isThick && style !== 'mark' ? ' thick' : ''}`;
}
