import { parse, type ParseError, printParseErrorCode } from 'jsonc-parser';
import type { EntityFile, LexiconFile, NounFile, Source } from './schema';

/** What a knowledge file turned out to be. */
export type KnowledgeFile =
  | { readonly kind: 'entities'; readonly content: EntityFile }
  | { readonly kind: 'lexicon'; readonly content: LexiconFile }
  | { readonly kind: 'nouns'; readonly content: NounFile }
  | { readonly kind: 'sources'; readonly sources: Readonly<Record<string, Source>> }
  | { readonly kind: 'broken'; readonly problem: string };

/** Reads the text of a knowledge file. What is wrong with it is said with file, line and remedy; nothing is thrown. */
export function parseKnowledgeFile(file: string, text: string): KnowledgeFile {
  const errors: ParseError[] = [];
  const content: unknown = parse(text, errors, { disallowComments: true });
  const error = errors.at(0);
  if (error) {
    const line = text.slice(0, error.offset).split('\n').length;
    return {
      kind: 'broken',
      problem: `${file}:${line}: this is not JSON (${printParseErrorCode(error.error)}); mend the line or take it out`,
    };
  }
  if (typeof content === 'object' && content !== null) {
    if ('entities' in content && Array.isArray(content.entities)) return { kind: 'entities', content: content as EntityFile };
    if ('entries' in content && Array.isArray(content.entries) && 'category' in content)
      return { kind: 'lexicon', content: content as LexiconFile };
    if ('nouns' in content) return { kind: 'nouns', content: content as NounFile };
    if ('sources' in content) return { kind: 'sources', sources: content.sources as Record<string, Source> };
  }
  return {
    kind: 'broken',
    problem: `${file}:1: neither "entities", nor "entries" with a "category", nor "nouns", nor "sources"; see knowledge/knowledge.schema.json`,
  };
}
