import type * as vscode from 'vscode';
import type { Knowledge } from '../knowledge/knowledge';
import type { NameHit, NameIndex } from '../knowledge/nameIndex';
import { nameIndexSteps } from '../knowledge/nameIndex';
import type { EngineSource } from './analysis/engineSource';
import { inSlices } from './analysis/inSlices';

/** Finds entities of the knowledge by any spelling of their names. */
export class NameSearch implements vscode.Disposable {
  private making: { readonly knowledge: Knowledge; readonly index: Promise<NameIndex>; readonly work: vscode.Disposable } | undefined;

  constructor(private readonly engines: EngineSource) {}

  /** The entities that a query may mean, the likeliest first. The index is made when it is first needed, a few milliseconds at a time. */
  async search(query: string): Promise<readonly NameHit[]> {
    const { knowledge } = await this.engines.load();
    return (await this.indexOf(knowledge)).search(query);
  }

  dispose(): void {
    this.making?.work.dispose();
  }

  private indexOf(knowledge: Knowledge): Promise<NameIndex> {
    if (this.making?.knowledge !== knowledge) {
      this.making?.work.dispose();
      let done!: (index: NameIndex) => void;
      const index = new Promise<NameIndex>((resolve) => (done = resolve));
      this.making = { knowledge, index, work: inSlices(nameIndexSteps(knowledge), done) };
    }
    return this.making.index;
  }
}
