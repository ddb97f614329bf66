import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { createEngine } from '../../src/engine/index';
import type { Engine } from '../../src/engine/engine';
import type { Analysis } from '../../src/engine/model';
import { compileKnowledge } from '../../src/knowledge/compile';
import { type Knowledge, openKnowledge } from '../../src/knowledge/knowledge';

/** The project's folder; tests run from there. */
export const ROOT = process.cwd();

let knowledge: Knowledge | undefined;

/** The built-in knowledge, compiled once for all tests. */
export function builtInKnowledge(): Knowledge {
  if (knowledge) return knowledge;
  const folder = path.join(ROOT, 'knowledge');
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(
    (name) => name.endsWith('.json') && !name.endsWith('.schema.json'),
  );
  const files = names.sort().map((name) => ({ file: `knowledge/${name}`, text: readFileSync(path.join(folder, name), 'utf8') }));
  const { image, problems } = compileKnowledge(files);
  if (problems.length) throw new Error(problems.join('\n'));
  return (knowledge = openKnowledge(image));
}

/** An engine over the built-in knowledge. */
export const builtInEngine = (): Engine => createEngine(builtInKnowledge());

/** An engine over a few entities given as a knowledge file's content. */
export function engineOf(...files: object[]): Engine {
  const { image, problems } = compileKnowledge(files.map((content, i) => ({ file: `test-${i}.json`, text: JSON.stringify(content) })));
  if (problems.length) throw new Error(problems.join('\n'));
  return createEngine(openKnowledge(image));
}

/** Mentions as "text → type id form", the shape that test cases are written in. */
export function summary(analysis: Analysis): string[] {
  return analysis
    .mentions()
    .map((mention) => `${mention.text} → ${analysis.entity(mention.entity)?.type} ${mention.entity} ${mention.form}`);
}

/** The articles of a folder of the project, in order of their names. */
export function articlesOf(folder: string): string[] {
  const names = readdirSync(path.join(ROOT, folder)).filter((name) => name !== 'README.md');
  return names.sort().map((name) => readFileSync(path.join(ROOT, folder, name), 'utf8'));
}
