// Checks a knowledge folder: every file against its schema, then what stands between the files.
import path from 'node:path';
import { readKnowledgeFiles } from '../knowledge-files.mjs';
import * as rules from './rules.mjs';
import { schemaCheck } from './schemas.mjs';

/**
 * @param {string} folder
 * @returns {Promise<{
 *   problems: import('./schemas.mjs').Problem[],
 *   entities: import('../../src/knowledge/schema').EntityRecord[],
 *   lexicons: import('../../src/knowledge/schema').LexiconFile[],
 *   sources: Record<string, import('../../src/knowledge/schema').Source>,
 * }>} `sources` are those of all files, by id
 */
export async function checkKnowledge(folder) {
  const validate = await schemaCheck(folder);
  /** @type {import('./schemas.mjs').Problem[]} */
  const problems = [];
  /** @type {rules.EntitySource[]} */
  const entityFiles = [];
  /** @type {rules.LexiconSource[]} */
  const lexicons = [];
  /** @type {rules.NounSource[]} */
  const nouns = [];
  /** @type {Record<string, import('../../src/knowledge/schema').Source>} */
  const shared = {};
  for (const { file, text } of await readKnowledgeFiles(folder)) {
    const content = parse(file, text, problems);
    if (content === null) continue;
    const found = validate(file, text, content);
    problems.push(...found);
    if (found.length) continue; // the rules below may rely on the shape
    if ('entities' in content) entityFiles.push({ file, text, content });
    else if ('category' in content) lexicons.push({ file, text, content });
    else if ('nouns' in content) nouns.push({ file, text, content });
    else if (path.basename(file) === 'sources.json') Object.assign(shared, content.sources);
  }
  const placed = rules.placeEntities(entityFiles);
  problems.push(
    ...rules.duplicateIds(placed),
    ...rules.collidingNames(placed),
    ...rules.deadReferences(placed),
    ...rules.unknownCountries(placed),
    ...rules.undefinedSources(entityFiles, [...lexicons, ...nouns], new Set(Object.keys(shared))),
    ...rules.tooManyUnsourced(placed),
    ...rules.implausibleFigures(placed),
    ...rules.longBackgrounds(placed),
  );
  return {
    problems,
    entities: placed.map(({ entity }) => entity),
    lexicons: lexicons.map(({ content }) => content),
    sources: Object.assign({}, shared, ...entityFiles.map(({ content }) => content.sources)),
  };
}

/**
 * @param {string} file
 * @param {string} text
 * @param {import('./schemas.mjs').Problem[]} problems
 */
function parse(file, text, problems) {
  try {
    return JSON.parse(text);
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    problems.push({ file, line: 1, message: `this is not JSON (${message})`, remedy: 'mend it' });
    return null;
  }
}
