// Learns the tagger from the public-domain Groningen Meaning Bank and measures what it would add to the engine. usage: npm run train
// Needs the folder "shared" beside the project, and dist/cli.js. Writes out/training/tagger.bin; nothing of it is shipped (docs/quality.md says why).
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { outFolder, root } from '../scripts/lib/paths.mjs';
import { LEARNED_SHARE, sentencesOf } from './corpus.mjs';
import { alone, re3dOf, unseenOf, withTagger } from './measure.mjs';
import { fileOf, learn, Tagger } from './tagger.mjs';

const ROUNDS = 5;
/** How sure the tagger must be; all are tried. */
const THRESHOLDS = [0, 0.1, 0.25, 0.5];

const shared = path.join(root, '../shared');
const corpus = path.join(shared, 'corpora/gmb/ner_dataset.csv.gz');
if (!existsSync(corpus)) fail('the corpus is not here; this needs the folder "shared" beside the project');
if (!existsSync(path.join(root, 'dist/cli.js'))) fail('dist/cli.js is missing; build first: npm run build');

const sentences = sentencesOf(corpus);
const learned = Math.floor(sentences.length * LEARNED_SHARE);
const weights = learn(sentences.slice(0, learned), ROUNDS);
mkdirSync(path.join(outFolder, 'training'), { recursive: true });
const file = fileOf(weights);
writeFileSync(path.join(outFolder, 'training/tagger.bin'), file);
console.log(`learned from ${learned} sentences of ${sentences.length}; model of ${file.length} bytes`);

const tagger = new Tagger(weights);
for (const cls of ['per', 'org']) console.log(`tagger alone on unseen sentences, ${cls}: ${alone(tagger, sentences.slice(learned), cls)}`);
const unseen = unseenOf(sentences.slice(learned));
const re3d = re3dOf(path.join(shared, 'corpora/re3d/dev.ndjson'));
console.log(`unseen GMB, people and bodies, engine alone: ${unseen.alone}`);
for (const threshold of THRESHOLDS) console.log(`  with the tagger from ${threshold}: ${unseen.with(tagger, threshold)}`);
console.log('re3d development half');
for (const threshold of [null, ...THRESHOLDS]) {
  const file = path.join(outFolder, 'training/re3d.ndjson');
  writeFileSync(
    file,
    re3d.map((document) => JSON.stringify(threshold === null ? document.analysis : withTagger(document, tagger, threshold))).join('\n'),
  );
  const { stdout } = spawnSync(process.execPath, [path.join(shared, 'score/score.mjs'), '--analyses', file, '--set', 're3d', '--json'], {
    encoding: 'utf8',
  });
  const { rows } = JSON.parse(stdout);
  const figures = ['PERSON', 'ORG', 'ACTOR*'].map(
    (row) => `${row} ${(100 * rows[row].exact.f1).toFixed(1)}/${(100 * rows[row].overlap.f1).toFixed(1)}`,
  );
  console.log(`  ${threshold === null ? 'engine alone' : `with the tagger from ${threshold}`}: ${figures.join(', ')}`);
}

/**
 * @param {string} message
 * @returns {never}
 */
function fail(message) {
  console.error(`train: ${message}`);
  process.exit(1);
}
