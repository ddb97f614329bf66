/** What a head says of the names of bodies that it begins or ends, in the lexicon of the category `organisation-head`; the position is the bit in `LexicalEntry.uses`. */
export const HEAD_USES = [
  'described',
  'short-form',
  'closed',
  'firm',
  'local',
  'territory',
  'counted',
  'state-body',
  'legal-form',
] as const;

/** Bits of `LexicalEntry.uses`, in the order of `HEAD_USES`. */
export const enum HeadUse {
  /** "the French Hanbit Institute": a demonym before it describes it, and is no part of the name. */
  Described = 1 << 0,
  /** "the Coalition": a text calls a body so once it is clear which one is meant. */
  ShortForm = 1 << 1,
  /** "Parliament": its name goes on with "of" only. */
  Closed = 1 << 2,
  /** "Dynamics": a firm, called after nothing that it works for. */
  Firm = 1 << 3,
  /** "Mission in Liberia": called by where it works. */
  Local = 1 << 4,
  /** "the Department of El Quiché": parts of a state are called so too. */
  Territory = 1 << 5,
  /** "Company": has an article where it is no name. */
  Counted = 1 << 6,
  /** "Rwanda Mining Board": a state's where it is called after it. */
  StateBody = 1 << 7,
  /** "Saab AB": the name ends there. */
  LegalForm = 1 << 8,
}
