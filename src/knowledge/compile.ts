import { Word } from '../engine/lexicon/categories';
import { FormKind, type WordCondition } from '../engine/lexicon/engineKnowledge';
import type { NominalNoun } from '../engine/lexicon/nominalNouns';
import { Capitals, CAPITALS_TOKENS, LONGEST_NAME, TrieBuilder } from '../engine/mentions/nameTrie';
import { classOf, ENTITY_TYPES, type EntityType } from '../engine/model';
import { VocabularyBuilder } from '../engine/text/vocabulary';
import { LexiconCompiler } from './compileLexicon';
import { compileNouns } from './compileNouns';
import { NameReader, type TokenisedName } from './forms';
import { encodeImage } from './image';
import { ModelSeries } from './modelSeries';
import { nicknamesOf } from './nicknames';
import { spellingsOf } from './spellings';
import { stateBodies } from './stateBodies';
import { parseKnowledgeFile, type KnowledgeFile } from './parse';
import type { EntityRecord, Name, NameCondition, Source } from './schema';
import { WordTables } from './wordTables';

const SHORTEST_FAMILY_NAME = 4;

const BODY_TYPES: ReadonlySet<EntityType> = new Set<EntityType>(['government', 'military', 'igo', 'organisation', 'media', 'party']);

/** Words of these kinds are no nickname. */
const ORDINARY =
  Word.WeaponNoun |
  Word.WeaponModifier |
  Word.WeaponContext |
  Word.OrganisationHead |
  Word.NationalBody |
  Word.PlaceNoun |
  Word.Calendar |
  Word.GivenName |
  Word.Rank |
  Word.Title |
  Word.Role;

const NAME_FIELDS = [
  ['names', FormKind.Name],
  ['aliases', FormKind.Alias],
  ['abbreviations', FormKind.Abbreviation],
  ['demonyms', FormKind.Demonym],
  ['metonyms', FormKind.Metonym],
  ['capital', FormKind.Capital],
] as const;

export interface CompiledKnowledge {
  readonly image: Uint8Array;
  /** What was left out, and why: `file:line: message`. Empty when all is well. */
  readonly problems: readonly string[];
}

/**
 * Compiles knowledge files into one image. Takes the files' texts; a file or entity that cannot be read is left out and named in `problems`.
 */
export function compileKnowledge(files: readonly { readonly file: string; readonly text: string }[]): CompiledKnowledge {
  const compiler = new Compiler();
  const parsed = files.map(({ file, text }) => ({ file, content: parseKnowledgeFile(file, text) }));
  // Lexicons first: names are read with them.
  for (const { file, content } of parsed) if (content.kind === 'lexicon') compiler.addFile(content, file);
  for (const { file, content } of parsed) if (content.kind !== 'lexicon') compiler.addFile(content, file);
  return compiler.finish();
}

class Compiler {
  private readonly words = new VocabularyBuilder();
  private readonly names = new NameReader(this.words);
  private readonly trie = new TrieBuilder();
  private readonly problems: string[] = [];
  private readonly entities: EntityRecord[] = [];
  private readonly indexById = new Map<string, number>();
  private readonly tables = new WordTables();
  private readonly lexicons = new LexiconCompiler(this.names, this.trie, this.tables);
  private readonly series = new ModelSeries();
  private readonly conditions: WordCondition[] = [
    { classNoun: false, besideClassNoun: false, near: null, followedBy: null, notFollowedBy: null, precededBy: null, notPrecededBy: null },
  ];
  private readonly conditionIndex = new Map<string, number>();
  private readonly nouns: Record<string, NominalNoun> = {};
  private readonly sources: Record<string, Source> = {};

  addFile(parsed: KnowledgeFile, file: string): void {
    if (parsed.kind === 'broken') this.problems.push(parsed.problem);
    else if (parsed.kind === 'sources') Object.assign(this.sources, parsed.sources);
    else if (parsed.kind === 'lexicon') this.lexicons.add(parsed.content);
    else if (parsed.kind === 'nouns') Object.assign(this.nouns, compileNouns(parsed.content));
    else {
      Object.assign(this.sources, parsed.content.sources);
      for (const entity of parsed.content.entities) {
        this.addEntity(entity, file);
        if (entity.people?.length) this.addEntity(peopleOf(entity), file);
      }
    }
  }

  finish(): CompiledKnowledge {
    this.addNicknames();
    for (const word of this.series.words()) this.tables.use('name-word', ['model-series'], this.names.phrase(word));
    const partOf = Int32Array.from(this.entities, (entity) =>
      entity.partOf === undefined ? -1 : (this.indexById.get(entity.partOf) ?? -1),
    );
    const vocabulary = this.words.build();
    const trie = this.trie.build(this.words.size);
    const image = encodeImage({
      vocabularySlots: vocabulary.slots,
      vocabularyOffsets: vocabulary.offsets,
      vocabularyPool: vocabulary.pool,
      trieRoots: trie.roots,
      trieNodeEdges: trie.nodeEdges,
      trieEdgeWords: trie.edgeWords,
      trieNodeForms: trie.nodeForms,
      trieFormTargets: trie.formTargets,
      trieFormKinds: trie.formKinds,
      trieFormCapitals: trie.formCapitals,
      trieFormConditions: trie.formConditions,
      ...this.tables.build(this.words.size),
      entityTypes: Uint8Array.from(this.entities, (entity) => ENTITY_TYPES.indexOf(entity.type)),
      entityPartOf: partOf,
      entityIds: this.entities.map((entity) => entity.id),
      entityIdOrder: inOrder(this.entities.map((entity) => entity.id)),
      entityNames: this.entities.map((entity) => entity.name),
      entityCountries: this.entities.map((entity) => countriesOf(entity).join(' ')),
      entityCameo: this.entities.map((entity) => (entity.cameo ?? []).join(' ')),
      entityRecords: this.entities.map(recordWithoutColumns),
      stateBodies: [JSON.stringify(stateBodies(this.entities, countriesOf))],
      lexicalEntries: this.lexicons.entries.map((entry) => JSON.stringify(entry)),
      conditions: this.conditions.map((condition) => JSON.stringify(condition)),
      nominalNouns: [JSON.stringify(this.nouns)],
      sources: [JSON.stringify(this.sources)],
    });
    return { image, problems: this.problems };
  }

  private addEntity(entity: EntityRecord, file: string): void {
    if (!ENTITY_TYPES.includes(entity.type))
      return this.refuse(file, entity.id, `type "${entity.type}" is not known; use one of ${ENTITY_TYPES.join(', ')}`);
    if (this.indexById.has(entity.id))
      return this.refuse(file, entity.id, 'this id is taken; give the entity another one or merge the two');
    const index = this.entities.length;
    this.entities.push(entity);
    this.indexById.set(entity.id, index);
    if (!hasCondition(entity, entity.name)) this.addName(entity, index, entity.name, FormKind.Name, file);
    for (const [field, kind] of NAME_FIELDS) for (const name of entity[field] ?? []) this.addName(entity, index, name, kind, file);
    if (entity.type === 'person') this.addFamilyName(entity.name);
  }

  /** Others bear the family name of somebody who is known. */
  private addFamilyName(name: string): void {
    const words = name.split(' ');
    const last = words[words.length - 1];
    if (words.length > 1 && last.length >= SHORTEST_FAMILY_NAME && this.names.phrase(last).length === 1)
      this.tables.mark(this.names.phrase(last), Word.FamilyName);
  }

  private readonly isOrdinary = (word: string): boolean =>
    this.names.phrase(word).some((id) => (this.tables.categories(id) & ORDINARY) !== 0);

  /** Last, because a name that somebody wrote down for one entity is not guessed for another of its type. */
  private addNicknames(): void {
    const written = new Set(this.entities.flatMap((entity) => spellingsOf(entity).map((text) => `${entity.type} ${text}`)));
    this.entities.forEach((entity, index) => {
      for (const name of nicknamesOf(entity, this.isOrdinary)) {
        if (!written.has(`${entity.type} ${name.text}`)) this.addName(entity, index, name, FormKind.Name, '');
      }
    });
  }

  private addName(entity: EntityRecord, target: number, name: Name, kind: FormKind, file: string): void {
    const text = typeof name === 'string' ? name : name.text;
    const condition = typeof name === 'string' ? 0 : this.conditionOf(name.when);
    const add = ({ words, capitals }: TokenisedName): void => this.trie.add(words, { target, kind, capitals, condition });
    const tokenised = this.names.read(text);
    if (tokenised.words.length === 0) return this.refuse(file, entity.id, `the name "${text}" has no letters or digits; remove it`);
    if (tokenised.words.length > LONGEST_NAME)
      return this.refuse(file, entity.id, `the name "${text}" is longer than ${LONGEST_NAME} words; shorten it`);
    add(BODY_TYPES.has(entity.type) ? this.withoutCommonCapitals(tokenised) : tokenised);
    if (classOf(entity.type) !== 'weapon') return;
    const plural = this.names.readPlural(text);
    if (plural) add(plural);
    this.series.add(text, target);
  }

  /** "Fars News Agency" is "Fars news agency" too: behind the first word, a body's common nouns need no capital. */
  private withoutCommonCapitals({ words, capitals }: TokenisedName): TokenisedName {
    let needed = capitals;
    words.forEach((word, i) => {
      const isCommon = (this.tables.categories(word) & (Word.OrganisationHead | Word.NationalBody | Word.ActorNoun)) !== 0;
      if (i > 0 && i < CAPITALS_TOKENS && isCommon && ((capitals >>> (i * 2)) & 3) === Capitals.First) needed &= ~(3 << (i * 2));
    });
    return { words, capitals: needed >>> 0 };
  }

  private conditionOf(when: NameCondition): number {
    const phrases = (list: readonly string[] | undefined): number[][] | null => list?.map((text) => this.names.phrase(text)) ?? null;
    const condition: WordCondition = {
      classNoun: when.classNoun ?? false,
      besideClassNoun: when.besideClassNoun ?? false,
      near: phrases(when.near),
      followedBy: phrases(when.followedBy),
      notFollowedBy: phrases(when.notFollowedBy),
      precededBy: phrases(when.precededBy),
      notPrecededBy: phrases(when.notPrecededBy),
    };
    const key = JSON.stringify(condition);
    const known = this.conditionIndex.get(key);
    if (known !== undefined) return known;
    const index = this.conditions.push(condition) - 1;
    this.conditionIndex.set(key, index);
    return index;
  }

  private refuse(file: string, id: string, message: string): void {
    this.problems.push(`${file}: ${id}: ${message}`);
  }
}

/** Whether the entity's main name is repeated among its names with a condition, which then holds for it. */
const hasCondition = (entity: EntityRecord, text: string): boolean =>
  NAME_FIELDS.some(([field]) => entity[field]?.some((name) => typeof name !== 'string' && name.text === text));

/** What no column of its own says; see `Knowledge.record`. */
const recordWithoutColumns = (entity: EntityRecord): string =>
  JSON.stringify({ ...entity, id: undefined, type: undefined, name: undefined });

/** The people of a state, as an entity of its own. */
function peopleOf(state: EntityRecord): EntityRecord {
  const [first, ...others] = state.people ?? [];
  const name = typeof first === 'string' ? first : first.text;
  return {
    id: name
      .normalize('NFKD')
      .replace(/\p{M}/gu, '')
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, '-'),
    type: 'people',
    name,
    names: typeof first === 'string' ? others : [first, ...others],
    ...(state.country !== undefined && { country: state.country }),
    sources: state.sources,
  };
}

function countriesOf(entity: EntityRecord): readonly string[] {
  if (entity.country === undefined || entity.country === null) return [];
  return typeof entity.country === 'string' ? [entity.country] : entity.country;
}

/** The indexes of some texts in the order of their UTF-16 units. */
function inOrder(texts: readonly string[]): Uint32Array {
  return Uint32Array.from(texts.keys()).sort((a, b) => (texts[a] < texts[b] ? -1 : 1));
}
