/** What a word says of the body whose name it stands in; the position in this list is the bit in `EngineKnowledge.bodySorts`. */
export const BODY_SORTS = ['qualifier', 'prefix', 'in-name', 'participle-in-name', 'of-many', 'of-one', 'numbered-unit'] as const;

/** Bits of `EngineKnowledge.bodySorts`, in the order of `BODY_SORTS`. */
export const enum BodySort {
  /** "National": begins the names of bodies, at the start of a sentence too. */
  Qualifier = 1 << 0,
  /** "Anti-terrorist": has a small word tied to it. */
  Prefix = 1 << 1,
  /** "LIBERATION": an ordinary word that bodies are named by. */
  InName = 1 << 2,
  /** "ARMED": a participle that is no verb in a name. */
  ParticipleInName = 1 << 3,
  /** "International": opens the name of a body of many states. */
  OfMany = 1 << 4,
  /** "Royal": opens the name of a body of one state. */
  OfOne = 1 << 5,
  /** "infantry": an army's unit stands behind it. */
  NumberedUnit = 1 << 6,
}
