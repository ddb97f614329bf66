/** What a spreadsheet would take for the start of a formula. */
const FORMULA = /^[=+\-@\t\r\n]/;

/**
 * A table as CSV (RFC 4180): lines end in CR LF, cells with commas, quotation marks or line breaks are quoted. A text that a spreadsheet would run as a formula gets an
 * apostrophe in front, as OWASP advises (“CSV Injection”); figures stay as they are.
 * @param rows the header first
 */
export function csvOf(rows: readonly (readonly (string | number)[])[]): string {
  return rows.map((row) => `${row.map(cellOf).join(',')}\r\n`).join('');
}

function cellOf(value: string | number): string {
  if (typeof value === 'number') return String(value);
  const text = FORMULA.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
