import { parseArgs } from 'node:util';
import { EXPORT_FORMATS, type ExportFormat } from './output';

export const USAGE = `usage: dossier analyze [FILE… | -] [--format ${Object.keys(EXPORT_FORMATS).join('|')}] [--input text|ndjson]

  FILE…             texts to analyse, UTF-8; - reads standard input (the default)
  --format FORMAT   ${Object.keys(EXPORT_FORMATS).join(', ')}; json by default, ndjson for --input ndjson
  --input ndjson    each line of the input is a document {"id": …, "text": …}; the answer has one analysis a line
  --help            this text

exit codes: 0 done, 1 some input failed (the rest is still delivered), 2 wrong usage`;

export interface AnalyzeArguments {
  readonly files: readonly string[];
  readonly format: ExportFormat;
  readonly input: 'text' | 'ndjson';
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
  return { files: files.length ? files : ['-'], format, input };
}

const isFormat = (format: string): format is ExportFormat => Object.hasOwn(EXPORT_FORMATS, format);

function parse(words: readonly string[]): { values: { format?: string; input?: string; help?: boolean }; positionals: string[] } {
  try {
    return parseArgs({
      args: [...words],
      allowPositionals: true,
      options: { format: { type: 'string' }, input: { type: 'string' }, help: { type: 'boolean', short: 'h' } },
    });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}
