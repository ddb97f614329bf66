import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

let articles: readonly string[] | undefined;

/** The sample articles. */
export function sampleArticles(): readonly string[] {
  const folder = path.join(process.cwd(), 'samples');
  const names = readdirSync(folder).filter((name) => name !== 'README.md');
  return (articles ??= names.sort().map((name) => readFileSync(path.join(folder, name), 'utf8')));
}

/** The sample articles as one text, repeated up to a length in UTF-16 units. */
export function newsOfLength(length: number): string {
  const once = sampleArticles().join('\n\n');
  // Through bytes, so that the text is one piece in memory, as one that was read from a file.
  return Buffer.from(once.repeat(Math.ceil(length / once.length)).slice(0, length)).toString();
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
