// Checks knowledge/ and prints what it holds. Exit code 1 where something is wrong.
// usage: node scripts/knowledge-check.mjs [FOLDER]
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { checkKnowledge } from './knowledge/check.mjs';
import { UNSOURCED } from './knowledge/rules.mjs';

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const folder = path.resolve(process.argv[2] ?? path.join(root, 'knowledge'));
const { problems, entities, lexicons } = await checkKnowledge(folder);

for (const { file, line, message, remedy } of problems) console.error(`${file}:${line}: ${message} — ${remedy}`);

/** @type {Map<string, { entities: number, backgrounds: number, figures: number, unsourced: number }>} */
const rows = new Map();
for (const entity of entities) {
  for (const type of [entity.type, 'all']) {
    const row = rows.get(type) ?? { entities: 0, backgrounds: 0, figures: 0, unsourced: 0 };
    row.entities++;
    if (entity.background) row.backgrounds++;
    row.figures += entity.figures?.length ?? 0;
    if (entity.sources.includes(UNSOURCED)) row.unsourced++;
    rows.set(type, row);
  }
}
const all = rows.get('all');
rows.delete('all');
if (all) rows.set('all', all);
console.table(Object.fromEntries(rows));
const words = lexicons.reduce((sum, { entries }) => sum + entries.length, 0);
console.log(`${words} words in lexicons, ${problems.length} problem${problems.length === 1 ? '' : 's'}`);
process.exitCode = problems.length ? 1 : 0;
