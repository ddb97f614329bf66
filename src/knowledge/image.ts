import { WORD_COLUMN_NAMES } from '../engine/lexicon/wordColumns';
import { offsetAt, packOffsets } from '../engine/offsets';

/**
 * The binary image of compiled knowledge: a table of sections, each a typed array or a list of strings. It is read by making
 * views on its bytes; strings are decoded when asked for.
 *
 * Layout, little-endian: magic, format version, number of sections, then for each section its kind, byte offset and byte
 * length; the sections follow in order, each aligned to four bytes.
 */

const MAGIC = 0x53534f44; // "DOSS"
const FORMAT_VERSION = 5;
const HEADER_WORDS = 3;
const ENTRY_WORDS = 2;

/** The sections in their order. */
export const SECTIONS = [
  'vocabularySlots',
  'vocabularyOffsets',
  'vocabularyPool',
  'trieRoots',
  'trieNodeEdges',
  'trieEdgeWords',
  'trieNodeForms',
  'trieFormTargets',
  'trieFormKinds',
  'trieFormCapitals',
  'trieFormConditions',
  'wordCategories',
  ...WORD_COLUMN_NAMES,
  'entityTypes',
  'entityPartOf',
  'entityIds',
  'entityIdOrder',
  'entityNames',
  'entityCountries',
  'entityCameo',
  'entityRecords',
  'stateBodies',
  'lexicalEntries',
  'conditions',
  'nominalNouns',
  'sources',
] as const;
export type Section = (typeof SECTIONS)[number];

type Column = Uint8Array | Uint16Array | Uint32Array | Int32Array;

/** Thrown where bytes are no image of this version. */
export class ImageError extends Error {}

/** Packs sections into an image. A list of strings becomes its packed offsets followed by its UTF-8. */
export function encodeImage(sections: Readonly<Record<Section, Column | readonly string[]>>): Uint8Array {
  const parts = SECTIONS.map((section) => {
    const content = sections[section];
    return ArrayBuffer.isView(content) ? new Uint8Array(content.buffer, content.byteOffset, content.byteLength) : encodeStrings(content);
  });
  const headerBytes = (HEADER_WORDS + parts.length * ENTRY_WORDS) * 4;
  let size = headerBytes;
  const offsets = parts.map((part) => {
    const offset = size;
    size += align(part.length);
    return offset;
  });
  const image = new Uint8Array(size);
  const header = new Uint32Array(image.buffer, 0, headerBytes / 4);
  header.set([MAGIC, FORMAT_VERSION, parts.length]);
  parts.forEach((part, i) => {
    header.set([offsets[i], part.length], HEADER_WORDS + i * ENTRY_WORDS);
    image.set(part, offsets[i]);
  });
  return image;
}

function encodeStrings(strings: readonly string[]): Uint8Array {
  const encoder = new TextEncoder();
  const encoded = strings.map((text) => encoder.encode(text));
  const offsets = [0];
  for (const { length } of encoded) offsets.push(offsets[offsets.length - 1] + length);
  const table = new Uint32Array(offsets.length + 1);
  table[0] = strings.length;
  table.set(packOffsets(offsets), 1);
  const result = new Uint8Array(table.byteLength + offsets[strings.length]);
  result.set(new Uint8Array(table.buffer));
  encoded.forEach((bytes, i) => result.set(bytes, table.byteLength + offsets[i]));
  return result;
}

const align = (bytes: number): number => (bytes + 3) & ~3;

/** A list of strings in an image. */
export interface StringTable {
  readonly count: number;
  at(index: number): string;
}

/** Views on the sections of an image. */
export class Image {
  private readonly bytes: Uint8Array;
  private readonly header: Uint32Array;

  /** Throws ImageError where `bytes` are no image of this version. */
  constructor(bytes: Uint8Array) {
    // Views need their offset aligned, and buffers of files often are slices of larger ones.
    this.bytes = bytes.byteOffset % 4 === 0 ? bytes : bytes.slice();
    const words = HEADER_WORDS + SECTIONS.length * ENTRY_WORDS;
    if (bytes.byteLength < words * 4) throw new ImageError('The compiled knowledge is cut short. Build it again: npm run build');
    this.header = new Uint32Array(this.bytes.buffer, this.bytes.byteOffset, words);
    if (this.header[0] !== MAGIC || this.header[1] !== FORMAT_VERSION || this.header[2] !== SECTIONS.length) {
      throw new ImageError('The compiled knowledge is of another version. Build it again: npm run build');
    }
  }

  uint8(section: Section): Uint8Array {
    return this.section(section);
  }

  uint16(section: Section): Uint16Array {
    const { buffer, byteOffset, byteLength } = this.section(section);
    return new Uint16Array(buffer, byteOffset, byteLength / 2);
  }

  uint32(section: Section): Uint32Array {
    const { buffer, byteOffset, byteLength } = this.section(section);
    return new Uint32Array(buffer, byteOffset, byteLength / 4);
  }

  int32(section: Section): Int32Array {
    const { buffer, byteOffset, byteLength } = this.section(section);
    return new Int32Array(buffer, byteOffset, byteLength / 4);
  }

  strings(section: Section): StringTable {
    const bytes = this.section(section);
    const count = new Uint32Array(bytes.buffer, bytes.byteOffset, 1)[0];
    const offsets = new Uint32Array(bytes.buffer, bytes.byteOffset + 4, count + 1);
    const pool = bytes.subarray((count + 2) * 4);
    const decoder = new TextDecoder();
    return { count, at: (index) => decoder.decode(pool.subarray(offsetAt(offsets, index), offsetAt(offsets, index + 1))) };
  }

  private section(section: Section): Uint8Array {
    const entry = HEADER_WORDS + SECTIONS.indexOf(section) * ENTRY_WORDS;
    return this.bytes.subarray(this.header[entry], this.header[entry] + this.header[entry + 1]);
  }
}
