import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** The sample articles as one text, repeated up to a length in UTF-16 units. */
export function newsOfLength(length: number): string {
  const folder = path.join(process.cwd(), 'samples');
  const files = readdirSync(folder).filter((name) => name !== 'README.md');
  const articles = files
    .sort()
    .map((name) => readFileSync(path.join(folder, name), 'utf8'))
    .join('\n\n');
  return articles.repeat(Math.ceil(length / articles.length)).slice(0, length);
}
