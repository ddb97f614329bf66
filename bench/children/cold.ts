// A fresh process: reads the knowledge and one article. Prints the milliseconds from its first line to the result.
import { readFileSync } from 'node:fs';
import { createEngine } from '../../src/engine/index';
import { openKnowledge } from '../../src/knowledge/knowledge';

const started = performance.now();
const [image, article] = process.argv.slice(2);
const engine = createEngine(openKnowledge(readFileSync(image)));
const analysis = engine.analyze(readFileSync(article, 'utf8'));
console.log(JSON.stringify({ ready: performance.now() - started, mentions: analysis.mentions().length }));
