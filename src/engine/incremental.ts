import { Entry } from './document/entry';
import type { BlockSequence, Place } from './document/sequence';
import type { TextChange } from './model';
import { blockEnd, blockEnds } from './text/blocks';

/** The blocks of a text, none of them read, one after the other. */
export function* divide(text: string): Generator<Entry> {
  let start = 0;
  for (const end of blockEnds(text)) {
    yield new Entry(text.slice(start, end));
    start = end;
  }
}

/** The same of a text that comes in parts, which are asked for as they are needed; equal to `divide` of the parts joined. */
export function* divideParts(parts: Iterable<string>): Generator<Entry> {
  let rest = '';
  for (const part of parts) {
    rest += part;
    let at = 0;
    for (let end = blockEnd(rest, at, false); end >= 0; end = blockEnd(rest, at, false)) {
      yield new Entry(rest.slice(at, end));
      at = end;
    }
    rest = rest.slice(at);
  }
  yield* divide(rest);
}

/** A sequence of blocks after changes. */
export interface Changed {
  readonly blocks: BlockSequence;
  /** Entries of the sequence before that are gone, in no order. */
  readonly removed: ReadonlySet<Entry>;
  /** New entries, none of them read, in no order. */
  readonly added: ReadonlySet<Entry>;
  /** The entries right behind what was removed. */
  readonly behind: ReadonlySet<Entry>;
}

/**
 * The blocks after the changes: untouched ones are taken over with all that is known of them, the others are divided anew.
 * Equal to `divide` of the new text.
 * @throws RangeError where a change lies outside the text.
 */
export function applyChanges(before: BlockSequence, changes: readonly TextChange[]): Changed {
  const removed = new Set<Entry>();
  const added = new Set<Entry>();
  const behind = new Set<Entry>();
  let blocks = before;
  for (const change of changes) {
    const { from, to, old, divided } = redivide(blocks, change);
    if (to) behind.add(blocks.entry(to));
    blocks = blocks.replace(from, to, divided);
    // What one change makes the next one may take away again.
    for (const entry of old) if (!added.delete(entry)) removed.add(entry);
    for (const entry of divided) added.add(entry);
  }
  return { blocks, removed, added, behind };
}

interface Redivision {
  readonly from: Place | null;
  readonly to: Place | null;
  readonly old: readonly Entry[];
  readonly divided: readonly Entry[];
}

function redivide(blocks: BlockSequence, { start, removed, inserted }: TextChange): Redivision {
  const end = start + removed;
  const touched = end <= blocks.length ? blocks.locate(start) : null;
  if (!touched) {
    if (blocks.length === 0 && end === 0) return { from: null, to: null, old: [], divided: [...divide(inserted)] };
    throw new RangeError(`A change reaches to offset ${end}, but the text ends at ${blocks.length}.`);
  }
  const first = stepBack(blocks, touched.place, touched.start);
  const old: Entry[] = [];
  let next: Place | null = first.place;
  let rest = '';
  while (next && (rest.length < end - first.start || rest.length === 0)) {
    const entry = blocks.entry(next);
    old.push(entry);
    next = blocks.after(next);
    rest += entry.text;
  }
  rest = rest.slice(0, start - first.start) + inserted + rest.slice(end - first.start);
  // Lengths of the untouched old blocks at the end of `rest`: where one of them begins, the old boundaries hold again.
  const appended: number[] = [];
  let length = 0;
  const divided: Entry[] = [];
  let at = 0;
  while (at < rest.length && !(length > 0 && length === rest.length - at)) {
    const stop = blockEnd(rest, at, next === null);
    if (stop < 0 && next) {
      const entry = blocks.entry(next);
      old.push(entry);
      next = blocks.after(next);
      appended.push(entry.text.length);
      length += entry.text.length;
      rest += entry.text;
      continue;
    }
    divided.push(new Entry(rest.slice(at, stop)));
    at = stop;
    while (appended.length > 0 && length > rest.length - at) length -= appended.shift() as number;
  }
  for (let i = 0; i < appended.length; i++) {
    old.pop();
    next = next ? blocks.before(next) : lastPlace(blocks);
  }
  return withoutSame(blocks, { from: first.place, to: next, old, divided });
}

/** Leaves out blocks at both ends that came out as they were. */
function withoutSame(blocks: BlockSequence, { from, to, old, divided }: Redivision): Redivision {
  const shorter = Math.min(divided.length, old.length);
  let front = 0;
  while (front < shorter && divided[front].text === old[front].text) front++;
  let back = 0;
  while (back < shorter - front && divided[divided.length - 1 - back].text === old[old.length - 1 - back].text) back++;
  let first = from;
  for (let i = 0; i < front; i++) first = first && blocks.after(first);
  let last = to;
  for (let i = 0; i < back; i++) last = last ? blocks.before(last) : lastPlace(blocks);
  return { from: first, to: last, old: old.slice(front, old.length - back), divided: divided.slice(front, divided.length - back) };
}

const lastPlace = ({ chunks }: BlockSequence): Place => ({ chunk: chunks.length - 1, at: chunks[chunks.length - 1].entries.length - 1 });

/** The boundary before a block hangs on the blanks after it, so the block before it is divided again too, over blocks of blanks only. */
function stepBack(blocks: BlockSequence, place: Place, start: number): { readonly place: Place; readonly start: number } {
  for (let before = blocks.before(place); before; before = blocks.before(place)) {
    place = before;
    const { text } = blocks.entry(place);
    start -= text.length;
    if (/\S/.test(text)) break;
  }
  return { place, start };
}
