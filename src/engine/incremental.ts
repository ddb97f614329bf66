import type { BlockReading } from './readBlock';
import type { TextChange } from './model';
import { blockEnd, blockEnds } from './text/blocks';

/** A paragraph and, once it was read, what its words say. Analyses of several versions share it. */
export interface Block {
  readonly text: string;
  reading: BlockReading | null;
}

/** The blocks of a text, none of them read, one after the other. */
export function* divide(text: string): Generator<Block> {
  let start = 0;
  for (const end of blockEnds(text)) {
    yield { text: text.slice(start, end), reading: null };
    start = end;
  }
}

/**
 * The blocks after the changes: untouched ones are taken over with their readings, the others are divided anew.
 * Equal to `divide` of the new text.
 * @throws RangeError where a change lies outside the text.
 */
export function applyChanges(blocks: readonly Block[], changes: readonly TextChange[]): Block[] {
  return changes.reduce<readonly Block[]>(applyChange, blocks) as Block[];
}

function applyChange(blocks: readonly Block[], { start, removed, inserted }: TextChange): Block[] {
  const touched = locate(blocks, start, start + removed);
  const { first, firstStart } = stepBack(blocks, touched.first, touched.firstStart);
  let rest = '';
  for (let i = first; i <= touched.last; i++) rest += blocks[i].text;
  rest = rest.slice(0, start - firstStart) + inserted + rest.slice(start + removed - firstStart);
  // Lengths of the untouched old blocks at the end of `rest`: where one of them begins, the old boundaries hold again.
  const appended: number[] = [];
  let next = touched.last + 1;
  const divided: Block[] = [];
  while (rest.length > 0 && !beginsWithOldBlock(rest, appended)) {
    const end = blockEnd(rest, 0, next >= blocks.length);
    if (end < 0) {
      const { text } = blocks[next++];
      appended.push(text.length);
      rest += text;
      continue;
    }
    divided.push({ text: rest.slice(0, end), reading: null });
    rest = rest.slice(end);
    while (appended.length > 0 && sum(appended) > rest.length) appended.shift();
  }
  next -= appended.length;
  keepSame(divided, blocks.slice(first, next));
  return [...blocks.slice(0, first), ...divided, ...blocks.slice(next)];
}

const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0);

const beginsWithOldBlock = (rest: string, appended: readonly number[]): boolean => appended.length > 0 && sum(appended) === rest.length;

/** Takes over blocks at both ends that came out as they were. */
function keepSame(divided: Block[], old: readonly Block[]): void {
  const shorter = Math.min(divided.length, old.length);
  let front = 0;
  for (; front < shorter && divided[front].text === old[front].text; front++) divided[front] = old[front];
  for (let back = 1; back <= shorter - front && divided[divided.length - back].text === old[old.length - back].text; back++) {
    divided[divided.length - back] = old[old.length - back];
  }
}

/** The boundary before a block hangs on the blanks after it, so the block before it is divided again too, over blocks of blanks only. */
function stepBack(blocks: readonly Block[], first: number, firstStart: number): { first: number; firstStart: number } {
  while (first > 0) {
    first--;
    firstStart -= blocks[first].text.length;
    if (/\S/.test(blocks[first].text)) break;
  }
  return { first, firstStart };
}

function locate(blocks: readonly Block[], start: number, end: number): { first: number; firstStart: number; last: number } {
  let offset = 0;
  let first = -1;
  let firstStart = 0;
  for (let i = 0; i < blocks.length; i++) {
    const blockStop = offset + blocks[i].text.length;
    if (first < 0 && start <= blockStop) {
      first = i;
      firstStart = offset;
    }
    if (first >= 0 && end <= blockStop) return { first, firstStart, last: i };
    offset = blockStop;
  }
  if (blocks.length === 0 && start === 0 && end === 0) return { first: 0, firstStart: 0, last: -1 };
  throw new RangeError(`A change reaches to offset ${end}, but the text ends at ${offset}.`);
}
