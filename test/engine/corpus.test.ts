import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { builtInEngine, ROOT, summary } from './support';

const FOLDER = path.join(ROOT, 'test/corpus');
const MARK = /\[\[([^|\]]+)\|([^|\]]+)\|([^|\]]+)(?:\|([^|\]]+))?\]\]/g;

/** The cases of a file: what each is about, its text, and the mentions expected in it. */
function casesOf(file: string): { title: string; text: string; expected: string[] }[] {
  return readFileSync(path.join(FOLDER, file), 'utf8')
    .trim()
    .split(/\n\s*\n/)
    .map((paragraph) => {
      const lines = paragraph.split('\n');
      const textBegins = lines.findIndex((line) => !line.startsWith('#'));
      // Cases that run into each other, and what a merge leaves behind, would be read as text.
      if (textBegins < 1 || lines.slice(textBegins).some((line) => /^(?:#|<{7}|={7}|>{7})/.test(line)))
        throw new Error(
          `test/corpus/${file}: "${lines[0]}": a case is lines that begin with "#" and then its text, with an empty line behind it`,
        );
      const marked = lines
        .filter((line) => !line.startsWith('#'))
        .join('\n')
        .replaceAll('\\n', '\n');
      const title = lines
        .filter((line) => line.startsWith('#'))
        .map((line) => line.slice(1).trim())
        .join(' ');
      const expected = [...marked.matchAll(MARK)].map(
        ([, surface, type, entity, form = 'name']) => `${surface} → ${type} ${entity} ${form}`,
      );
      return { title, text: marked.replace(MARK, '$1'), expected };
    });
}

describe('corpus', () => {
  const engine = builtInEngine();
  for (const file of readdirSync(FOLDER).filter((name) => name.endsWith('.txt'))) {
    describe(file, () => {
      for (const { title, text, expected } of casesOf(file)) {
        it(title, () => {
          assert.deepEqual(summary(engine.analyze(text)), expected);
        });
      }
    });
  }
});
