// Checks knowledge files against their JSON Schemas.
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { Ajv } from 'ajv';
import { lineOf, lineOfEntity } from './lines.mjs';

/** @typedef {{ file: string, line: number, message: string, remedy: string }} Problem */

/** @typedef {'knowledge' | 'lexicon' | 'nouns' | 'sources'} SchemaName */

/**
 * Reads the schemas of a knowledge folder; the answer validates one file's content.
 * @param {string} folder
 * @returns {Promise<(file: string, text: string, content: { readonly entities?: readonly { readonly id?: unknown }[] }) => Problem[]>}
 */
export async function schemaCheck(folder) {
  const ajv = new Ajv({ allErrors: true, strict: true, allowUnionTypes: true, verbose: false });
  /** @type {Map<SchemaName, import('ajv').ValidateFunction>} */
  const validators = new Map();
  for (const name of /** @type {SchemaName[]} */ (['knowledge', 'lexicon', 'nouns', 'sources'])) {
    validators.set(name, ajv.compile(JSON.parse(await readFile(path.join(folder, `${name}.schema.json`), 'utf8'))));
  }
  return (file, text, content) => {
    const name = schemaOf(content);
    const validate = validators.get(name);
    const entities = Array.isArray(content.entities) ? content.entities : [];
    if (!validate || validate(content)) return [];
    return (validate.errors ?? []).map((error) => {
      const [, list, index, ...rest] = error.instancePath.split('/');
      const isEntity = list === 'entities' && index !== undefined;
      const where = isEntity
        ? `${entities[Number(index)]?.id}${rest.length ? ` /${rest.join('/')}` : ''}`
        : error.instancePath || 'the file';
      const line = isEntity ? lineOfEntity(text, entities, Number(index)) : lineOf(text, `"${list ?? 'theme'}"`);
      const detail = error.params.additionalProperty ?? error.params.allowedValues?.join(', ') ?? '';
      return {
        file,
        line,
        message: `${where}: ${error.message}${detail ? ` (${detail})` : ''}`,
        remedy: `see ${name}.schema.json`,
      };
    });
  };
}

/**
 * @param {object} content
 * @returns {SchemaName}
 */
function schemaOf(content) {
  if ('entities' in content) return 'knowledge';
  if ('nouns' in content) return 'nouns';
  return 'category' in content || 'entries' in content ? 'lexicon' : 'sources';
}
