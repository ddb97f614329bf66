import { readFileSync } from 'node:fs';
import path from 'node:path';
import { explanationText } from '../engine/export/explanation';
import { createEngine } from '../engine/index';
import type { Engine } from '../engine/engine';
import { openKnowledge } from '../knowledge/knowledge';
import { type AnalyzeArguments, readArguments, USAGE, UsageError } from './arguments';
import { readDocumentLines, readTexts } from './input';
import { AnalysisWriter, EXPORT_FORMATS } from './output';

const DONE = 0;
const SOME_FAILED = 1;
const WRONG_USAGE = 2;

async function main(words: readonly string[]): Promise<number> {
  let args: AnalyzeArguments | null;
  try {
    args = readArguments(words);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    process.stderr.write(`dossier: ${error.message}\n${USAGE}\n`);
    return WRONG_USAGE;
  }
  if (args) return args.explain === null ? analyze(args) : explain(args, args.explain);
  process.stdout.write(`${USAGE}\n`);
  return DONE;
}

async function analyze({ files, format, input }: AnalyzeArguments): Promise<number> {
  const engine = loadEngine();
  const isNdjson = input === 'ndjson';
  const writer = new AnalysisWriter(process.stdout, EXPORT_FORMATS[format], isNdjson || files.length > 1);
  let code = DONE;
  for await (const document of (isNdjson ? readDocumentLines : readTexts)(files, process.stdin)) {
    if ('problem' in document) {
      process.stderr.write(`dossier: ${document.problem}\n`);
      code = SOME_FAILED;
    } else await writer.write(engine.analyze(document.text).toDocument(document.id));
  }
  await writer.end();
  return code;
}

/** Explains the words at an offset, or wherever they stand. A text where they do not stand is a failure of its own. */
async function explain({ files, input }: AnalyzeArguments, where: number | string): Promise<number> {
  const engine = loadEngine();
  let code = DONE;
  for await (const document of (input === 'ndjson' ? readDocumentLines : readTexts)(files, process.stdin)) {
    const problem =
      'problem' in document ? document.problem : explainIn(engine, document.text, where) ? null : `${document.id}: ${missing(where)}`;
    if (problem === null) continue;
    process.stderr.write(`dossier: ${problem}\n`);
    code = SOME_FAILED;
  }
  return code;
}

/** Whether there was anything to explain. */
function explainIn(engine: Engine, text: string, where: number | string): boolean {
  const offsets = typeof where === 'number' ? (where < text.length ? [where] : []) : offsetsOf(text, where);
  if (offsets.length === 0) return false;
  const analysis = engine.analyze(text);
  for (const offset of offsets) process.stdout.write(explanationText(engine.explain(analysis, offset)));
  return true;
}

function offsetsOf(text: string, words: string): number[] {
  const offsets: number[] = [];
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + words.length)) offsets.push(at);
  return offsets;
}

const missing = (where: number | string): string =>
  typeof where === 'number' ? `the text ends before ${where}` : `"${where}" does not stand in it`;

/** The knowledge lies beside the program. */
function loadEngine(): Engine {
  return createEngine(openKnowledge(readFileSync(path.join(__dirname, 'knowledge.bin'))));
}

main(process.argv.slice(2)).then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    // A reader that has seen enough ("| head") closes the pipe; that is no failure of ours.
    if (error instanceof Error && 'code' in error && error.code === 'EPIPE') return;
    process.stderr.write(`dossier: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
    process.exitCode = SOME_FAILED;
  },
);
