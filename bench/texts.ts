import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { randomNumbers } from './random';

let articles: readonly string[] | undefined;

/** The articles that are read: the samples, and those of bench/articles. */
export function newsArticles(): readonly string[] {
  return (articles ??= ['samples', 'bench/articles'].flatMap((folder) => {
    const full = path.join(process.cwd(), folder);
    const names = readdirSync(full).filter((name) => name !== 'README.md');
    return names.sort().map((name) => readFileSync(path.join(full, name), 'utf8'));
  }));
}

/** Surnames of persons whom the articles invent. */
const INVENTED =
  /\b(?:Hrynevych|Melnyk|Barzilay|Amsalem|Marchetti|Aldous|Darvishi|Oyelaran|Ferrant|Qaddour|Coulibaly|Delvaux|Dicko|Trewick|Halloran|Quintero|Sarafyan|Lindqvist|Solheim|Kani|Wallin|Whitcombe|Delacroix|Hosseini|Kallas|Tuovinen|Braithwaite|Marchesi|Hollis|Peake|Nakamura)\b/g;
/** Figures that are no part of a designation; the digits behind the first one, or behind the century of a year. */
const FIGURE_ENDS = /(?<=(?<![\p{L}\d.,-])(?:19|20|[1-9]))\d{1,2}(?![\p{L}\d-])/gu;
const MOST_NAMES = 1000;

/**
 * An article with other names of invented persons and other figures for each variant: the news has new ones every day, and whoever keeps
 * what is known of each word met before is not to find all of them there.
 */
export function articleVariant(article: number, variant: number): string {
  const text = newsArticles()[article];
  if (variant === 0) return text;
  const random = randomNumbers(article * MOST_NAMES + variant);
  const names = new Map<string, string>();
  const nameFor = (name: string): string => {
    const other = names.get(name) ?? madeUpWord((variant * 31 + article) * MOST_NAMES + names.size * 17);
    names.set(name, other);
    return other;
  };
  const digitsFor = (digits: string): string => digits.replace(/\d/g, () => String(Math.floor(random() * 10)));
  // Through bytes, so that the text is one piece in memory, as one that was read from a file.
  return Buffer.from(text.replace(INVENTED, nameFor).replace(FIGURE_ENDS, digitsFor)).toString();
}

/** Variants of the articles as one text of so many UTF-16 units. */
export function newsOfLength(length: number): string {
  const { length: count } = newsArticles();
  const parts: string[] = [];
  let units = 0;
  for (let i = 0; units < length; i++) {
    const part = `${articleVariant(i % count, Math.floor(i / count)).trimEnd()}\n\n`;
    parts.push(part);
    units += part.length;
  }
  return Buffer.from(parts.join('').slice(0, length)).toString();
}

/** Made-up syllables; names of them are in no knowledge. */
const SYLLABLES = 'ba do ki lu ma ne po ri sa tu ve xo za fen gol har jin kor len mir'.split(' ');

/** A made-up word with a capital, another one for each number. */
export function madeUpWord(number: number): string {
  let word = '';
  for (let rest = number + SYLLABLES.length; rest > 0; rest = Math.floor(rest / SYLLABLES.length))
    word += SYLLABLES[rest % SYLLABLES.length];
  return word[0].toUpperCase() + word.slice(1);
}

/** Sentences that name so many persons, all different. */
export function textWithPersons(count: number): string {
  const sentences = Array.from({ length: count }, (_, i) => `General ${madeUpWord(i * 7 + 3)} ${madeUpWord(i)} said the army would stay.`);
  let text = '';
  sentences.forEach((sentence, i) => (text += sentence + (i % 5 === 4 ? '\n\n' : ' ')));
  return Buffer.from(text).toString();
}
