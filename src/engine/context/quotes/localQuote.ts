import type { Span } from '../../model';

/** Whom a cue leaves to be found in the text before: "he said", "it added". */
export type PronounKind = 'person' | 'body';

/** Who says something, as far as the block's own words tell. */
export interface Attribution {
  /** Where the speaker is named, null where nobody is. What stands there may be a surname that only the whole text tells. */
  readonly speakerAt: number | null;
  /** Where whoever speaks through them is named, if the text has no such body: Iraq, of "Iraq's government said". */
  readonly ownerAt: number | null;
  /** Said by the one whom a pronoun means, or by somebody of this kind where what is named turns out to be nobody: "the general". */
  readonly pronoun: PronounKind | null;
  /** Where the subject of the sentence before stands, whom a pronoun means if it can; null for none. */
  readonly subjectAt: number | null;
  /** What the speaker must be called somewhere: "officer" of "the officer said"; null where nothing is asked. */
  readonly noun: string | null;
  readonly cue: Span | null;
}

/**
 * How a quote comes by its speaker: `cued` by its own cue; `follows`: said by whoever said the quote before it in the block; `continues`: by whoever
 * said the last one of the block before; `turn`: a turn of an interview, if a person is named in front of it; `answer`, `question`: a turn behind "A:" or "Q:".
 */
export type Manner = 'cued' | 'follows' | 'continues' | 'turn' | 'answer' | 'question';

/** Words in a block and who says them. Offsets are relative to the block. */
export interface LocalQuote extends Span, Attribution {
  readonly direct: boolean;
  readonly manner: Manner;
  /** Nobody closes the quotation: it may go on in the next block. */
  readonly isOpen: boolean;
  /** It begins the block. */
  readonly isFirst: boolean;
}

/** All attributions are made here, since V8 reads objects that were made alike faster. */
export const attribution = (
  speakerAt: number | null,
  pronoun: PronounKind | null,
  subjectAt: number | null,
  cue: Span | null,
  noun: string | null = null,
  ownerAt: number | null = null,
): Attribution => ({ speakerAt, ownerAt, pronoun, subjectAt, noun, cue });

/** A quote of a span; all are made here, since V8 reads objects that were made alike faster. */
export function quoteOf(
  { start, end }: Span,
  { speakerAt, ownerAt, pronoun, subjectAt, noun, cue }: Attribution,
  { direct, manner, isOpen, isFirst }: Pick<LocalQuote, 'direct' | 'manner' | 'isOpen' | 'isFirst'>,
): LocalQuote {
  return { start, end, direct, speakerAt, ownerAt, pronoun, subjectAt, noun, manner, isOpen, isFirst, cue };
}
