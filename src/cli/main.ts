import { readFileSync } from 'node:fs';
import path from 'node:path';
import { createEngine } from '../engine/index';
import type { Engine } from '../engine/model';
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
  if (args) return analyze(args);
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
