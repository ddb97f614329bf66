/** Units by what they measure, each in the dimension's base unit (metre, kilogram, metre a second), after the SI Brochure, 9th edition. */
const FACTORS: Readonly<Record<string, Readonly<Partial<Record<string, number>>>>> = {
  length: { km: 1000, m: 1, cm: 0.01, mm: 0.001, mi: 1609.344, ft: 0.3048, yd: 0.9144, nmi: 1852, in: 0.0254 },
  mass: { kg: 1, g: 0.001, t: 1000, lb: 0.45359237 },
  speed: { 'km/h': 1 / 3.6, mph: 0.44704, kn: 1852 / 3600, 'm/s': 1, 'km/s': 1000, 'mi/s': 1609.344, 'ft/s': 0.3048 },
};

/** A value in another unit, null where the two units do not measure the same. */
export function convert(value: number, from: string, to: string): number | null {
  for (const factors of Object.values(FACTORS)) {
    const [a, b] = [factors[from], factors[to]];
    if (a !== undefined && b !== undefined) return (value * a) / b;
  }
  return null;
}

/** Half a unit in the last place that a writer gave: 50 for 1,500, 0.05 for 4.3. What rounding may have taken away. */
export function roundingOf(value: number): number {
  if (value === 0) return 0;
  if (!Number.isInteger(value)) return 0.5 * 10 ** -(String(value).split('.')[1]?.length ?? 0);
  let unit = 1;
  while (value % (unit * 10) === 0) unit *= 10;
  return unit / 2;
}
