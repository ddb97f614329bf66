/** What has changed in what the text as a whole says, so that blocks that hang on it are linked anew. */
export class LinkChanges {
  /** All blocks are to be linked anew. */
  isAll = false;
  /** Keys that blocks may need; see `Topic`. */
  readonly needs = new Set<number>();
  /** Keys of names that now mean another entity, or one that is called otherwise. */
  readonly names = new Set<string>();
}
