import { parseArgs } from 'node:util';
import { EXPORT_FORMATS, type ExportFormat } from './output';

export const USAGE = `usage: dossier analyze [FILE… | -] [--format ${Object.keys(EXPORT_FORMATS).join('|')}] [--input text|ndjson]
       dossier analyze [FILE… | -] --explain OFFSET|WORDS

  FILE…             texts to analyse, UTF-8; - reads standard input (the default)
  --format FORMAT   ${Object.keys(EXPORT_FORMATS).join(', ')}; json by default, ndjson for --input ndjson
  --input ndjson    each line of the input is a document {"id": …, "text": …}; the answer has one analysis a line
  --explain WHERE   instead of the analysis, why the words at an offset (UTF-16 units from 0), or wherever these words stand,
                    are a mention or none: candidates, evidence, scores, linking
  --help            this text

exit codes: 0 done, 1 some input failed (the rest is still delivered), 2 wrong usage`;

export interface AnalyzeArguments {
  readonly files: readonly string[];
  readonly format: ExportFormat;
  readonly input: 'text' | 'ndjson';
  /** An offset, or words of the text; null for the analysis itself. */
  readonly explain: number | string | null;
}

/** Thrown for a command line that makes no sense; the message says what is wrong. */
export class UsageError extends Error {}

/** Reads the words after the program's name. Answers null where help was asked for. Throws UsageError. */
export function readArguments(words: readonly string[]): AnalyzeArguments | null {
  const { values, positionals } = parse(words);
  if (values.help) return null;
  const [command, ...files] = positionals;
  if (positionals.length === 0) throw new UsageError('a command is missing');
  if (command !== 'analyze') throw new UsageError(`unknown command "${command}"`);
  const input = values.input ?? 'text';
  if (input !== 'text' && input !== 'ndjson') throw new UsageError(`unknown input "${input}"`);
  const format = values.format ?? (input === 'ndjson' ? 'ndjson' : 'json');
  if (!isFormat(format)) throw new UsageError(`unknown format "${format}"`);
  if (values.explain === '') throw new UsageError('--explain needs an offset or words');
  if (values.explain !== undefined && values.format !== undefined) throw new UsageError('--explain has no --format');
  return { files: files.length ? files : ['-'], format, input, explain: whereIn(values.explain) };
}

const whereIn = (explain: string | undefined): number | string | null =>
  explain === undefined ? null : /^\d+$/.test(explain) ? Number(explain) : explain;

const isFormat = (format: string): format is ExportFormat => Object.hasOwn(EXPORT_FORMATS, format);

function parse(words: readonly string[]): {
  values: { format?: string; input?: string; explain?: string; help?: boolean };
  positionals: string[];
} {
  try {
    return parseArgs({
      args: [...words],
      allowPositionals: true,
      options: {
        format: { type: 'string' },
        input: { type: 'string' },
        explain: { type: 'string' },
        help: { type: 'boolean', short: 'h' },
      },
    });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}
