import type { Mention } from '../../engine/model';

/** A wording that a text uses, and which of the entity's mentions uses it first. */
export interface OtherName {
  readonly text: string;
  readonly ordinal: number;
}

/** The first mention of each wording that is not the entity's name, in order of the text. Case and white space make no other wording. */
export function otherNames(name: string, mentions: readonly Mention[]): OtherName[] {
  const seen = new Set([foldName(name)]);
  const others: OtherName[] = [];
  mentions.forEach(({ text }, ordinal) => {
    if (seen.has(foldName(text))) return;
    seen.add(foldName(text));
    others.push({ text, ordinal });
  });
  return others;
}

/** A wording without what makes no other one: case and the kind and amount of white space. */
export function foldName(text: string): string {
  return text.replace(/\s+/g, ' ').trim().toLowerCase();
}

/** A text cut at a word, with the cut marked; at most `longest` UTF-16 units and the mark. */
export function firstWords(text: string, longest: number): string {
  const line = text.replace(/\s+/g, ' ').trim();
  if (line.length <= longest) return line;
  const cut = line.slice(0, line.lastIndexOf(' ', longest) + 1 || longest).trimEnd();
  return `${cut.replace(/[\uD800-\uDBFF]$/, '')} …`;
}
