import type { LocalMeasure } from '../context/measures';
import type { Form, Span } from '../model';
import type { BlockReading } from '../readBlock';
import type { LinkedEntity } from './registry';

/** What the linker reads of a block. */
export interface LinkableBlock {
  readonly text: string;
  readonly reading: BlockReading;
}

/** A mention with its entity; offsets are relative to the block. */
export interface LinkedMention {
  readonly start: number;
  readonly end: number;
  readonly entity: LinkedEntity;
  readonly form: Form;
  readonly confidence: number;
  readonly by: string;
}

/** A figure with the entity that it says something of; offsets are relative to the block. */
export type LinkedMeasure = LocalMeasure<LinkedEntity>;

/** What is said, with who says it; offsets are relative to the block. */
export interface LinkedQuote extends Span {
  readonly direct: boolean;
  readonly speaker: LinkedEntity | null;
  readonly cue: Span | null;
}

/** The entities of a document in order of their first mention, and the mentions of each block in order of the text. */
export interface LinkedDocument {
  readonly entities: readonly LinkedEntity[];
  readonly mentions: readonly (readonly LinkedMention[])[];
  readonly measures: readonly (readonly LinkedMeasure[])[];
  readonly quotes: readonly (readonly LinkedQuote[])[];
}
