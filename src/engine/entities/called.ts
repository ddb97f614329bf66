import type { LinkChanges } from './changes';
import type { CalledGiven } from './blockFacts';
import { Topic } from './keys';
import type { LinkedEntity } from './linked';
import { inFull, type NominalWords } from './nominalWords';

/** What persons are called in a document: their ranks and offices, by the names that these stand beside. */
export class Called {
  private readonly phrases = new Map<string, Map<string, number>>();
  /** The nominals in the document, with how often they stand there. */
  private readonly nouns = new Map<string, number>();
  /** Phrases that came or went. */
  private readonly touched: string[] = [];
  /** As `inFull` makes them. */
  private readonly spelledOut = new Map<string, string>();
  private keysByEntity: Map<LinkedEntity, string[]> | null = null;

  constructor(private readonly words: NominalWords) {}

  add({ key, phrase }: CalledGiven): void {
    let counts = this.phrases.get(key);
    if (!counts) this.phrases.set(key, (counts = new Map<string, number>()));
    const count = counts.get(phrase) ?? 0;
    counts.set(phrase, count + 1);
    if (count === 0) this.touched.push(phrase);
  }

  remove({ key, phrase }: CalledGiven): void {
    const counts = this.phrases.get(key);
    const count = counts?.get(phrase);
    if (!counts || count === undefined) return;
    if (count > 1) {
      counts.set(phrase, count - 1);
      return;
    }
    counts.delete(phrase);
    if (counts.size === 0) this.phrases.delete(key);
    this.touched.push(phrase);
  }

  addNoun(noun: string): void {
    this.nouns.set(noun, (this.nouns.get(noun) ?? 0) + 1);
  }

  removeNoun(noun: string): void {
    const count = (this.nouns.get(noun) ?? 0) - 1;
    if (count > 0) this.nouns.set(noun, count);
    else this.nouns.delete(noun);
  }

  /** Says for which nominals it may matter that phrases came or went, or that names mean others now. */
  settle(changes: LinkChanges): void {
    if (!changes.hasLinks) {
      this.keysByEntity = null;
      this.touched.length = 0;
      return;
    }
    const moved = new Set(this.touched);
    for (const key of changes.names) for (const phrase of this.phrases.get(key)?.keys() ?? []) moved.add(phrase);
    if (moved.size > 0 || changes.names.size > 0) this.keysByEntity = null;
    for (const phrase of moved)
      for (const noun of this.nouns.keys()) if (this.words.says(this.inFull(phrase), noun, true)) changes.needText(Topic.Called, noun);
    this.touched.length = 0;
  }

  /** Whether somebody is called what a noun says, with all its words: "prime minister". */
  isCalled(entity: LinkedEntity, noun: string, isFormer: boolean, entityOf: (key: string) => LinkedEntity | null): boolean {
    if (!this.keysByEntity) {
      this.keysByEntity = new Map();
      for (const key of this.phrases.keys()) {
        const called = entityOf(key);
        if (!called) continue;
        const keys = this.keysByEntity.get(called);
        if (keys) keys.push(key);
        else this.keysByEntity.set(called, [key]);
      }
    }
    for (const key of this.keysByEntity.get(entity) ?? [])
      for (const phrase of this.phrases.get(key)?.keys() ?? []) if (this.words.says(this.inFull(phrase), noun, isFormer)) return true;
    return false;
  }

  private inFull(phrase: string): string {
    let full = this.spelledOut.get(phrase);
    if (full === undefined) this.spelledOut.set(phrase, (full = inFull(phrase)));
    return full;
  }
}
