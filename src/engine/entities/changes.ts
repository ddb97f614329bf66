import { keyOf, keyOfText, Topic } from './keys';

/** What has changed in what the text as a whole says, so that blocks that hang on it are linked anew. */
export class LinkChanges {
  /** All blocks are to be linked anew. */
  isAll = false;
  /** Keys that blocks may need; see `Topic`. */
  readonly needs = new Set<number>();
  /** Keys of names that now mean another entity, or one that is called otherwise. */
  readonly names = new Set<string>();

  /** `hasLinks`: blocks are linked that may hang on what changes. Else nobody asks, and nothing is noted. */
  constructor(readonly hasLinks: boolean) {}

  /** Something that blocks may need has changed. */
  need(topic: Topic, value: number): void {
    if (this.hasLinks) this.needs.add(keyOf(topic, value));
  }

  needText(topic: Topic, text: string): void {
    if (this.hasLinks) this.needs.add(keyOfText(topic, text));
  }

  /** A name means another entity now. */
  rename(key: string, topic: Topic = Topic.Name): void {
    if (!this.hasLinks) return;
    this.names.add(key);
    this.needs.add(keyOfText(topic, key));
  }
}
