/** What a word tells of the deed that it stands beside; the position in this list is the bit in `EngineKnowledge.deedSorts`. */
export const DEED_SORTS = ['matter', 'blow', 'border', 'adverbial', 'side', 'figurative', 'ground'] as const;

/** Bits of `EngineKnowledge.deedSorts`, in the order of `DEED_SORTS`. */
export const enum Deed {
  /** "battled inflation", "attacked the plan": no blow is struck at it. */
  Matter = 1 << 0,
  /** "attacked", "blasted": of a matter, or over one, it is done in words. */
  Blow = 1 << 1,
  /** What a state closes to another. */
  Border = 1 << 2,
  /** "in response": with its preposition it says how, and no name belongs to it. */
  Adverbial = 1 << 3,
  /** "the two governments": who was named before, together. */
  Side = 1 << 4,
  /** "a charm offensive": nobody is hurt. */
  Figurative = 1 << 5,
  /** "the town": taken by force rather than held. */
  Ground = 1 << 6,
}
