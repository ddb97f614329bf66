const NOTHING: readonly never[] = [];

/** A list that is kept for long, without the room that it has left to grow. */
export const compact = <T>(list: readonly T[]): readonly T[] => (list.length === 0 ? NOTHING : list.slice());
