import * as vscode from 'vscode';
import { createEngine } from '../../engine/index';
import type { Engine } from '../../engine/engine';
import type { Knowledge } from '../../knowledge/knowledge';
import { openKnowledge } from '../../knowledge/knowledge';

/** An engine and the knowledge that it works with. */
export interface LoadedEngine {
  readonly engine: Engine;
  readonly knowledge: Knowledge;
}

/** Loads the engine once, when it is first needed. */
export class EngineSource {
  private loading: Promise<LoadedEngine> | undefined;

  /** @param image where the compiled knowledge lies */
  constructor(private readonly image: vscode.Uri) {}

  /** The engine. Rejects with an error that names the file where the knowledge cannot be read; the next call tries again. */
  load(): Promise<LoadedEngine> {
    this.loading ??= this.open().catch((error: unknown) => {
      this.loading = undefined;
      throw error;
    });
    return this.loading;
  }

  private async open(): Promise<LoadedEngine> {
    try {
      const knowledge = openKnowledge(await vscode.workspace.fs.readFile(this.image));
      return { engine: createEngine(knowledge), knowledge };
    } catch (error) {
      throw new Error(
        vscode.l10n.t(
          'Dossier’s knowledge cannot be read from {0}: {1}. Reinstalling the extension restores it.',
          this.image.toString(true),
          error instanceof Error ? error.message : String(error),
        ),
        { cause: error },
      );
    }
  }
}
