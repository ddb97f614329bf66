import type { Entity, EntityType, Span } from '../model';
import type { AnalysisView } from './view';

/** Which entities an outline shows. */
export interface OutlineFilter {
  /** All of them, folded, stand in the entity's name, or in one of its wordings in the text. */
  readonly words: readonly string[];
  /** Undefined for all types. */
  readonly types: ReadonlySet<EntityType> | undefined;
  /** 0 to 1. */
  readonly minimumConfidence: number;
}

export const NO_FILTER: OutlineFilter = { words: [], types: undefined, minimumConfidence: 0 };

/** How many wordings are looked at between two pauses. */
const PORTION = 256;

/**
 * Reads what a person types: words of a name, `@missile` for a type (several: any of them), `>0.8` or `>80%` for the least confidence.
 * @param typesNamed the types that a word behind `@` stands for; where there are none, the filter shows nothing
 */
export function parseFilter(query: string, typesNamed: (word: string) => readonly EntityType[]): OutlineFilter {
  const words: string[] = [];
  const types = new Set<EntityType>();
  let isTyped = false;
  let minimumConfidence = 0;
  for (const part of query.split(/\s+/)) {
    const confidence = /^(?:>=?|≥)(\d+(?:[.,]\d*)?)(%?)$/.exec(part);
    if (confidence) {
      const value = Number(confidence[1].replace(',', '.'));
      minimumConfidence = Math.min(1, confidence[2] || value > 1 ? value / 100 : value);
    } else if (/^@./.test(part)) {
      isTyped = true;
      for (const type of typesNamed(foldForSearch(part.slice(1)))) types.add(type);
    } else if (!/^(?:@|>=?|≥)?$/.test(part)) {
      words.push(foldForSearch(part));
    }
  }
  return { words, types: isTyped ? types : undefined, minimumConfidence };
}

/** Whether a filter lets an entity pass; it pauses now and then, as an entity may have many wordings. */
export function* passes(view: AnalysisView, entity: Entity, { words, types }: OutlineFilter): Generator<void, boolean> {
  if (types && !types.has(entity.type)) return false;
  if (holdsAll(entity.name, words)) return true;
  const seen = new Set<string>();
  for (let at = 0; ; at += PORTION) {
    const mentions = view.mentionsOf(entity.id, at, at + PORTION);
    for (const { text } of mentions) {
      if (seen.has(text)) continue;
      seen.add(text);
      if (holdsAll(text, words)) return true;
    }
    if (mentions.length < PORTION) return false;
    yield;
  }
}

function holdsAll(text: string, words: readonly string[]): boolean {
  if (!words.length) return true;
  const folded = foldForSearch(text);
  return words.every((word) => folded.includes(word));
}

/** A text without case and diacritics, as it is searched. */
export function foldForSearch(text: string): string {
  return Array.from(text, foldCharacter).join('');
}

/** Where the words of a filter stand in a name, as spans of the name in its order, joined where they meet. */
export function matchesIn(name: string, { words }: OutlineFilter): readonly Span[] {
  const ends: number[] = [];
  const starts: number[] = [];
  let folded = '';
  let at = 0;
  for (const character of name) {
    for (const unit of foldCharacter(character)) {
      folded += unit;
      for (let i = 0; i < unit.length; i++) {
        starts.push(at);
        ends.push(at + character.length);
      }
    }
    at += character.length;
  }
  const found = words
    .map((word) => ({ word, from: folded.indexOf(word) }))
    .filter(({ word, from }) => word && from >= 0)
    .map(({ word, from }) => ({ start: starts[from], end: ends[from + word.length - 1] }))
    .sort((a, b) => a.start - b.start);
  const joined: Span[] = [];
  for (const span of found) {
    const last = joined.at(-1);
    if (last && span.start <= last.end) joined[joined.length - 1] = { start: last.start, end: Math.max(last.end, span.end) };
    else joined.push(span);
  }
  return joined;
}

function foldCharacter(character: string): string {
  return character.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
