// Finds the line of a thing in a knowledge file, so that a message can point at it.

/**
 * The line (from 1) on which `needle` stands in `text`, 1 where it does not.
 * @param {string} text
 * @param {string} needle
 */
export function lineOf(text, needle) {
  const at = text.indexOf(needle);
  return at < 0 ? 1 : lineAt(text, at);
}

/**
 * The line (from 1) of the entity at `index`: where its id is given. An id that is given twice is found at the right place.
 * @param {string} text
 * @param {readonly { id?: unknown }[]} entities
 * @param {number} index
 */
export function lineOfEntity(text, entities, index) {
  const needle = `"id": ${JSON.stringify(entities[index]?.id)}`;
  const before = entities.slice(0, index).filter((entity) => entity.id === entities[index]?.id).length;
  let at = text.indexOf(needle);
  for (let i = 0; i < before && at >= 0; i++) at = text.indexOf(needle, at + 1);
  return at < 0 ? 1 : lineAt(text, at);
}

/**
 * @param {string} text
 * @param {number} offset
 */
export function lineAt(text, offset) {
  let line = 1;
  for (let at = text.indexOf('\n'); at >= 0 && at < offset; at = text.indexOf('\n', at + 1)) line++;
  return line;
}
