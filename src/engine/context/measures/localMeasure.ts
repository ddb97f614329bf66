import type { Span } from '../../model';

/** A figure in a block; `owner` is the mention that it says something of. Offsets are relative to the block. */
export interface LocalMeasure<Owner> extends Span {
  readonly property: string;
  /** Of a range of values ("70 to 90 km") the upper end. */
  readonly value: number;
  readonly unit: string | null;
  readonly qualifier: string | null;
  readonly restated: { readonly value: number; readonly unit: string } | null;
  readonly owner: Owner | null;
}

/** The same figure of another owner. */
export function ownedBy<Owner>(measure: LocalMeasure<unknown>, owner: Owner | null): LocalMeasure<Owner> {
  const { start, end, property, value, unit, qualifier, restated } = measure;
  return { start, end, property, value, unit, qualifier, restated, owner };
}
