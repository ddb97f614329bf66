// Writes the counts and the sources of docs/knowledge.md anew, between its markers. usage: npm run knowledge:docs [-- --check]
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { format, resolveConfig } from 'prettier';
import { checkKnowledge } from './knowledge/check.mjs';
import { countsTable, sourcesTable } from './knowledge/tables.mjs';
import { root } from './lib/paths.mjs';

const { values } = parseArgs({ options: { check: { type: 'boolean', default: false } } });
const page = path.join(root, 'docs/knowledge.md');

const { entities, lexicons, sources } = await checkKnowledge(path.join(root, 'knowledge'));
const old = await readFile(page, 'utf8');
const filled = fill(fill(old, 'counts', countsTable(entities)), 'sources', sourcesTable(entities, lexicons, sources));
const fresh = await format(filled, { ...(await resolveConfig(page)), parser: 'markdown' });

if (values.check && fresh !== old) {
  console.error('docs/knowledge.md does not tell what knowledge/ holds now. Write it anew: npm run knowledge:docs');
  process.exitCode = 1;
} else if (fresh !== old) {
  await writeFile(page, fresh);
  console.log('docs/knowledge.md: written anew');
}

/**
 * @param {string} text
 * @param {string} name of the part
 * @param {string} content
 */
function fill(text, name, content) {
  const [begin, end] = [`<!-- ${name}: written by npm run knowledge:docs -->`, `<!-- end of ${name} -->`];
  const from = text.indexOf(begin);
  const to = text.indexOf(end);
  if (from < 0 || to < from) throw new Error(`docs/knowledge.md lacks the lines "${begin}" and "${end}": put them back around the part`);
  return `${text.slice(0, from + begin.length)}\n\n${content}\n\n${text.slice(to)}`;
}
