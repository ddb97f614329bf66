// What goes wrong, by type and detector, each with its surroundings.
import { overlap, same } from './mentions.mjs';

const BEFORE = 40;
const AFTER = 30;

/**
 * @param {readonly import('./mentions.mjs').Compared[]} documents
 * @param {number} most examples of each sort
 * @returns {string[]}
 */
export function errorsByClass(documents, most) {
  /** @type {Map<string, string[]>} */
  const sorts = new Map();
  const note = (/** @type {string} */ sort, /** @type {string} */ example) => {
    const examples = sorts.get(sort);
    if (examples) examples.push(example);
    else sorts.set(sort, [example]);
  };
  for (const { text, reference, found } of documents) {
    for (const wanted of reference) {
      const touching = found.filter((mention) => overlap(mention, wanted));
      const exact = touching.find((mention) => same(mention, wanted));
      if (touching.length === 0) note(`missed: ${wanted.type}, ${wanted.form}`, inContext(text, wanted));
      else if (!exact)
        note(`other span: ${wanted.type}, by ${touching[0].by}`, `${inContext(text, wanted)} ← ${touching.map((m) => m.text).join(' | ')}`);
      else if (exact.type !== wanted.type)
        note(`other type: ${wanted.type} taken for ${exact.type}, by ${exact.by}`, inContext(text, wanted));
    }
    for (const mention of found) {
      if (!reference.some((wanted) => overlap(mention, wanted)))
        note(`wrong: ${mention.type}, ${mention.form}, by ${mention.by}`, inContext(text, mention));
    }
  }
  return [...sorts]
    .sort(([a, x], [b, y]) => y.length - x.length || (a < b ? -1 : 1))
    .flatMap(([sort, examples]) => [
      `${String(examples.length).padStart(4)}  ${sort}`,
      ...examples.slice(0, most).map((example) => `        ${example}`),
    ]);
}

/** @param {string} text @param {{ start: number, end: number }} span */
function inContext(text, { start, end }) {
  const part = (/** @type {number} */ from, /** @type {number} */ to) => text.slice(Math.max(0, from), to).replace(/\s+/g, ' ');
  return `${part(start - BEFORE, start)}[${part(start, end)}]${part(end, end + AFTER)}`;
}
