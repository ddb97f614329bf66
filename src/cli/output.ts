import type { Writable } from 'node:stream';
import { once } from 'node:events';
import type { AnalysisDocument } from '../engine/model';
import { toJson, toJsonLine } from '../engine/export/json';

/** How a stream of analyses is written: what stands before, between and after them. */
interface Format {
  readonly write: (analysis: AnalysisDocument) => string;
  readonly separator: string;
  /** Around more than one analysis. */
  readonly around: readonly [string, string];
}

/** The formats of the command line; a new one is a file in `engine/export` and a line here. */
export const EXPORT_FORMATS = {
  json: { write: toJson, separator: ',\n', around: ['[\n', '\n]\n'] },
  ndjson: { write: toJsonLine, separator: '', around: ['', ''] },
} as const satisfies Record<string, Format>;
export type ExportFormat = keyof typeof EXPORT_FORMATS;

/** Writes analyses as they come, and waits where the reader is slower. */
export class AnalysisWriter {
  private written = 0;

  constructor(
    private readonly stream: Writable,
    private readonly format: Format,
    private readonly isList: boolean,
  ) {}

  async write(analysis: AnalysisDocument): Promise<void> {
    const before = this.written++ > 0 ? this.format.separator : this.isList ? this.format.around[0] : '';
    await this.send(before + this.format.write(analysis));
  }

  async end(): Promise<void> {
    if (this.isList) await this.send((this.written === 0 ? this.format.around[0] : '') + this.format.around[1]);
    else if (this.format.separator) await this.send('\n');
  }

  private async send(text: string): Promise<void> {
    if (text && !this.stream.write(text)) await once(this.stream, 'drain');
  }
}
