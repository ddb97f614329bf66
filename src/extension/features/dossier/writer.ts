import type * as vscode from 'vscode';
import { mapInSlices } from '../../mapInSlices';
import { plainMarkdown } from '../../markdown';

/** Writes a Markdown document line by line, and lets the editor in while it is long. */
export class Writer {
  private readonly lines: string[] = [];

  /** A heading; `title` is plain text. */
  heading(level: number, title: string): void {
    this.block(`${'#'.repeat(level)} ${plainMarkdown(title)}`);
  }

  /** A paragraph, a table or another block that is Markdown already. */
  block(markdown: string): void {
    this.lines.push(markdown, '');
  }

  /** A list of items that are Markdown already; nothing where there are none. */
  async list<T>(items: readonly T[], itemOf: (item: T) => string): Promise<void> {
    if (!items.length) return;
    const lines = await mapInSlices(items, (item) => `- ${itemOf(item)}`);
    this.lines.push(lines?.join('\n') ?? '', '');
  }

  toString(): string {
    return this.lines.join('\n');
  }
}

/** A link to a resource that the editor opens. The label is Markdown. */
export function resourceLink(label: string, uri: vscode.Uri): string {
  return `[${label}](${uri.toString()})`;
}

/** The address of a place in a document, with line and column as the editor's links count them. */
export function placeOf(document: vscode.TextDocument, { line, character }: vscode.Position): vscode.Uri {
  return document.uri.with({ fragment: `L${line + 1},${character + 1}` });
}
