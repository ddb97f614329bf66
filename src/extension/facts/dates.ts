import * as vscode from 'vscode';

const DATE = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/;

/** A date of the knowledge, "2011", "2011-05" or "2011-05-02", in the reader's own way of writing; what is no such date as it is. */
export function dateText(date: string): string {
  const [, year, month, day] = (DATE.exec(date) ?? []) as readonly (string | undefined)[];
  if (month === undefined) return date;
  const format = new Intl.DateTimeFormat(vscode.env.language, {
    year: 'numeric',
    month: 'short',
    ...(day !== undefined && { day: 'numeric' }),
    timeZone: 'UTC',
  });
  return format.format(Date.UTC(Number(year), Number(month) - 1, Number(day ?? 1)));
}
