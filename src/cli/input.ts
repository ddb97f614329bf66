import { createReadStream } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';

/** A document to analyse, or what is wrong with an input. */
export type InputDocument = { readonly id: string; readonly text: string } | { readonly problem: string };

const STANDARD_INPUT = '-';

/** The texts of files; "-" is standard input. A file that cannot be read is a problem, the others still come. */
export async function* readTexts(files: readonly string[], standardInput: Readable): AsyncGenerator<InputDocument> {
  for (const file of files) {
    try {
      const bytes = file === STANDARD_INPUT ? await buffer(standardInput) : await readFile(file);
      yield { id: file, text: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes) };
    } catch (error) {
      yield { problem: `${file}: ${reasonOf(error)}` };
    }
  }
}

/** The documents of newline-delimited JSON, one line at a time, so that memory stays the same however many there are. */
export async function* readDocumentLines(files: readonly string[], standardInput: Readable): AsyncGenerator<InputDocument> {
  for (const file of files) {
    const stream = file === STANDARD_INPUT ? standardInput : createReadStream(file);
    let number = 0;
    try {
      for await (const line of createInterface({ input: stream.setEncoding('utf8'), crlfDelay: Infinity })) {
        number++;
        const content = number === 1 ? line.replace(/^\uFEFF/, '') : line;
        if (content.trim()) yield readDocument(content, `${file}:${number}`);
      }
    } catch (error) {
      yield { problem: `${file}: ${reasonOf(error)}` };
    }
  }
}

function readDocument(line: string, where: string): InputDocument {
  try {
    const document: unknown = JSON.parse(line);
    if (typeof document === 'object' && document !== null && 'id' in document && 'text' in document) {
      const { id, text } = document;
      if (typeof id === 'string' && typeof text === 'string') return { id, text };
    }
    return { problem: `${where}: not a document; a line needs "id" and "text", both strings` };
  } catch (error) {
    return { problem: `${where}: not JSON: ${reasonOf(error)}` };
  }
}

function reasonOf(error: unknown): string {
  if (error instanceof Error && 'code' in error) {
    if (error.code === 'ENOENT') return 'there is no such file';
    if (error.code === 'EISDIR') return 'this is a folder; name its files';
    if (error.code === 'ERR_ENCODING_INVALID_ENCODED_DATA') return 'this is not UTF-8; convert the file first';
  }
  return error instanceof Error ? error.message : String(error);
}
