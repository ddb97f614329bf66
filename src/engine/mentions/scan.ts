import { Latest } from '../latest';
import { type HitCategory, Word } from '../lexicon/categories';
import { FormKind, type EngineKnowledge, type LexicalEntry } from '../lexicon/engineKnowledge';
import { ENTITY_TYPES, WEAPON_TYPES } from '../model';
import { Gap, JOINING_GAPS, Shape, type Tokens } from '../text/tokens';
import { standsAsThing } from './armsObjects';
import { isNameWord } from './capitalLines';
import { classNounColumn, weaponTypeBit } from './classNouns';
import { endBeforeClassNoun } from './classNounEnd';
import { meetsCondition } from './conditions';
import { hitTo } from './hitsAt';
import { LexicalHits } from './lexicalHits';
import { Capitals, fitsCapitals, NameTrie } from './nameTrie';
import { ScanColumns } from './scanColumns';
import { Start, WordStarts } from './wordStarts';

/** No name runs across these. */
const SEPARATING_GAPS = Gap.Break | Gap.Open | Gap.Close | Gap.Quote | Gap.Colon | Gap.Dash | Gap.EndMark | Gap.Comma | Gap.Sentence;

const FIRST_WEAPON_TYPE = ENTITY_TYPES.indexOf(WEAPON_TYPES[0]);

/** A name of the knowledge in the text. */
export interface NameHit {
  readonly first: number;
  readonly last: number;
  /** Forms that fit, all of one `kind`. */
  readonly kind: FormKind;
  readonly entities: readonly number[];
  /** A condition that asks for context is not met. */
  readonly isDoubtful: boolean;
  /** Doubtful only because words of its surroundings stand in no sentence with it: a text about its state is enough. */
  readonly isDistant: boolean;
  /** A doubtful name of a weapon that stands as a thing: a text about conflict is enough. */
  readonly isThing: boolean;
  /** A lone word that is distant, and an armed group's name: a text about its state that speaks of fighting is enough. */
  readonly isFaint: boolean;
}

/** A word or phrase of a lexicon in the text. */
export interface LexicalHit {
  readonly first: number;
  readonly last: number;
  readonly entry: LexicalEntry;
}

const NO_NAME = { kind: FormKind.Name, entities: [], isDoubtful: true, isDistant: false, isThing: false, isFaint: false };

interface NodeHit {
  readonly first: number;
  readonly last: number;
  readonly node: number;
  /** The possessive "'s" that the name has in the text and not in the knowledge, -1 for none. */
  readonly skipped: number;
}

/** What scans read with and fill, one after the other; made once for a reader of blocks. */
export class ScanTools {
  readonly trie: NameTrie;
  readonly columns = new ScanColumns();
  readonly hits: LexicalHits;
  readonly starts: WordStarts;
  readonly latest = new Latest();

  constructor(knowledge: EngineKnowledge) {
    this.trie = new NameTrie(knowledge.trie);
    this.hits = new LexicalHits(knowledge);
    this.starts = new WordStarts(this.trie, this.hits);
  }
}

/**
 * What one pass of the trie over a block's tokens finds: names of the knowledge and words of the lexicons. The detectors
 * work on this; one scan serves one block.
 */
export class Scan {
  readonly names: readonly NameHit[];
  /** All bits of `Word` in the block. */
  private readonly kinds: number;
  private readonly lexical: LexicalHits;
  /** The objects that read the latest block. */
  readonly latest: Latest;
  private readonly trie: NameTrie;
  private readonly columns: ScanColumns;
  /** Made when first asked for: few names have conditions. */
  private classNouns: Int32Array | null = null;

  constructor(
    readonly tokens: Tokens,
    readonly knowledge: EngineKnowledge,
    /** Used for this block only until the next scan takes it. */
    tools: ScanTools,
  ) {
    this.trie = tools.trie;
    this.columns = tools.columns;
    this.lexical = tools.hits;
    this.kinds = this.columns.fill(tokens, knowledge.wordCategories);
    this.names = this.readNames(this.walkAll(tools.starts));
    this.columns.placeNames(this.names);
    this.latest = tools.latest;
    this.latest.keep(this);
  }

  /** Bits of `Word` that a token carries. */
  categories(token: number): number {
    return this.columns.categories[token];
  }

  /** Whether any token of the block carries one of some bits of `Word`. */
  holds(categories: number): boolean {
    return (this.kinds & categories) !== 0;
  }

  /** Whether a token has some of the uses around speech, bits of `Speech`. */
  knows(token: number, uses: number): boolean {
    return token >= 0 && token < this.tokens.count && (this.knowledge.speechWords[this.tokens.words[token]] & uses) !== 0;
  }

  is(token: number, categories: number): boolean {
    return (this.categories(token) & categories) !== 0;
  }

  /** Whether a token's word is of one of some sorts: bits of `Sort`. */
  isOf(token: number, sorts: number): boolean {
    return (this.knowledge.sentenceSorts[this.tokens.words[token]] & sorts) !== 0;
  }

  /** Whether a token's word says something of a name beside it: bits of `NameSort`. */
  tells(token: number, sorts: number): boolean {
    const { tokens, knowledge } = this;
    return token >= 0 && token < tokens.count && (knowledge.nameSorts[tokens.words[token]] & sorts) !== 0;
  }

  /** Whether a token's word says something of the body whose name it stands in: bits of `BodySort`. */
  tellsOfBody(token: number, sorts: number): boolean {
    const { tokens, knowledge } = this;
    return token >= 0 && token < tokens.count && (knowledge.bodySorts[tokens.words[token]] & sorts) !== 0;
  }

  /** Whether a token's word says something of a person whose name is beside it: bits of `PersonSort`. */
  tellsOfPerson(token: number, sorts: number): boolean {
    const { tokens, knowledge } = this;
    return token >= 0 && token < tokens.count && (knowledge.personSorts[tokens.words[token]] & sorts) !== 0;
  }

  classNounAt(token: number): number {
    if (this.hits('weapon-noun').length === 0) return 0;
    this.classNouns ??= classNounColumn(
      this.tokens.count,
      this.tokens.gaps,
      JOINING_GAPS,
      this.hits('weapon-noun'),
      this.hits('weapon-modifier'),
    );
    return this.classNouns[token];
  }

  /** A token's surface in lower case; empty outside the block. */
  lower(token: number): string {
    return token >= 0 && token < this.tokens.count ? this.tokens.lower(token) : '';
  }

  /** Hits of one lexical category in order of the text; of those that begin at one token the longest. */
  hits(category: HitCategory): readonly LexicalHit[] {
    return this.lexical.of(category);
  }

  /** The longest name beyond doubt that begins, or ends, at a token, or that holds it. */
  nameFrom(token: number): NameHit | undefined {
    return this.nameIn(this.columns.nameFrom, token);
  }

  nameTo(token: number): NameHit | undefined {
    return this.nameIn(this.columns.nameTo, token);
  }

  nameAt(token: number): NameHit | undefined {
    return this.nameIn(this.columns.nameAt, token);
  }

  private nameIn(column: Int32Array, token: number): NameHit | undefined {
    const index = token >= 0 && token < this.tokens.count ? column[token] : -1;
    return index < 0 ? undefined : this.names[index];
  }

  /** Whether only a space, a hyphen or a wrapped line stands between a token and the one before it. */
  isJoined(token: number): boolean {
    const gap = this.tokens.gaps[token];
    return (gap & ~JOINING_GAPS) === 0;
  }

  /** Whether a token begins with a capital that means something; in a line in capitals, whether it is a word of names. */
  isCapitalised(token: number): boolean {
    const shape = this.tokens.shapes[token] & (Shape.FirstUpper | Shape.InCapitals);
    return shape === Shape.FirstUpper || (shape === (Shape.FirstUpper | Shape.InCapitals) && isNameWord(this, token));
  }

  /** Whether a token stands in a line in capitals, where capitals say nothing. */
  isInCapitals(token: number): boolean {
    return (this.tokens.shapes[token] & Shape.InCapitals) !== 0;
  }

  /** First token of the sentence that a token is in. */
  sentenceStart(token: number): number {
    return token >= 0 && token < this.tokens.count ? this.columns.sentences(this.tokens).starts[token] : token;
  }

  /** The token after the last one of the sentence that a token is in. */
  sentenceEnd(token: number): number {
    return token >= 0 && token < this.tokens.count ? this.columns.sentences(this.tokens).ends[token] : token + 1;
  }

  /** Whether no sentence begins between two offsets of the block. */
  isSameSentence(start: number, end: number): boolean {
    const { starts, gaps, count } = this.tokens;
    for (let i = 0; i < count && starts[i] <= end; i++) if (starts[i] > start && gaps[i] & Gap.Sentence) return false;
    return true;
  }

  /** All names, and all words of the lexicons, in the block. */
  private walkAll(starts: WordStarts): NodeHit[] {
    const { tokens, trie } = this;
    const nodes: NodeHit[] = [];
    this.lexical.clear();
    starts.open(tokens);
    for (let i = 0; i < tokens.count; i++) {
      // In a line in capitals it hangs on the line which words may be meant.
      const start = tokens.shapes[i] & Shape.InCapitals ? Start.Name : starts.at(tokens, i);
      if (start === Start.Nothing) continue;
      if (start === Start.Name) {
        const root = trie.root(tokens.words[i]);
        if (root !== 0) this.walk(i, i, root, nodes);
        continue;
      }
      for (const entry of starts.wordsAt(tokens, i)) this.lexical.add(i, i, entry);
      if (start === Start.Phrase && this.continues(i + 1)) {
        const root = trie.root(tokens.words[i]);
        const child = this.child(root, i + 1);
        if (child !== 0) this.walk(i, i + 1, child, nodes);
        else if (this.isPossessive(i + 1)) this.walk(i, i, root, nodes);
      }
    }
    return nodes;
  }

  /** Follows the trie from a token, from the node that stands for the words up to `last`. */
  private walk(first: number, last: number, node: number, nodes: NodeHit[]): void {
    const { trie } = this;
    let skipped = -1;
    for (;;) {
      const begin = trie.formsBegin(node);
      const end = trie.formsEnd(node);
      let isName = false;
      for (let form = begin; form < end; form++) {
        if (trie.kind(form) !== FormKind.Lexical) isName = true;
        else if (this.capitalsFit(form, first, last, skipped)) this.lexical.add(first, last, trie.target(form));
      }
      if (isName) nodes.push({ first, last, node, skipped });
      last++;
      if (!this.continues(last)) return;
      let child = this.child(node, last);
      if (child === 0 && skipped < 0 && this.isPossessive(last) && this.continues(last + 1)) {
        // "the IRGC's Aerospace Force" is the IRGC Aerospace Force
        skipped = last;
        last++;
        child = this.child(node, last);
      }
      if (child === 0) return;
      node = child;
    }
  }

  private continues(token: number): boolean {
    return token < this.tokens.count && !(this.tokens.gaps[token] & SEPARATING_GAPS);
  }

  private child(node: number, token: number): number {
    const word = this.tokens.words[token];
    return word === 0 ? 0 : this.trie.child(node, word);
  }

  private isPossessive(token: number): boolean {
    const { starts, ends, gaps } = this.tokens;
    return gaps[token] === Gap.Apostrophe && ends[token] - starts[token] === 1;
  }

  private readNames(nodes: readonly NodeHit[]): NameHit[] {
    const names: NameHit[] = [];
    for (let index = 0; index < nodes.length; index++) {
      const { first, last, node, skipped } = nodes[index];
      let best: Omit<NameHit, 'first' | 'last'> = NO_NAME;
      for (let form = this.trie.formsBegin(node); form < this.trie.formsEnd(node); form++) {
        if (this.trie.kind(form) === FormKind.Lexical || !this.capitalsFit(form, first, last, skipped)) continue;
        const entity = this.trie.target(form);
        if (this.isWeapon(entity) ? this.isNoDesignation(first, last) : this.isTiedToNumber(last)) continue;
        const condition = this.trie.condition(form);
        if (first === last && this.isShouted(entity, first)) continue;
        const fit =
          condition === 0 ? 'met' : meetsCondition(this.knowledge.condition(condition), this, first, last, this.weaponTypeOf(entity));
        if (fit === 'excluded') continue;
        const isDoubtful =
          fit !== 'met' || (first === last && this.trie.kind(form) === FormKind.Abbreviation && this.isWordInCapitals(first));
        const isDistant = fit === 'distant' && this.saysEnough(entity, this.trie.kind(form), first, last);
        const isThing = (fit === 'unmet' || fit === 'distant') && this.isWeapon(entity) && standsAsThing(this, first, last);
        const isFaint = fit === 'distant' && !isDistant && this.isGroupsWord(entity, first, last);
        const kind = this.trie.kind(form);
        if (best === NO_NAME || (best.isDoubtful && !isDoubtful) || (best.isDoubtful && isThing && !best.isThing))
          best = { kind, entities: this.columns.alone(entity), isDoubtful, isDistant, isThing, isFaint };
        else if (best.isDoubtful === isDoubtful && best.isThing === isThing && best.kind === kind && !best.entities.includes(entity))
          best = {
            ...best,
            entities: [...best.entities, entity],
            isDistant: best.isDistant || isDistant,
            isFaint: best.isFaint || isFaint,
          };
      }
      if (best === NO_NAME) continue;
      // Made in one place and one order: V8 reads names that were made alike faster.
      const { kind, entities, isDoubtful, isDistant, isThing, isFaint } = best;
      const end = this.withoutClassNoun(nodes, index, entities[0]);
      // With its class noun the name says which of its namesakes is meant.
      while (end < last && names.length > 0 && names[names.length - 1].first === first && names[names.length - 1].last === end) names.pop();
      names.push({
        first,
        last: end,
        kind,
        entities,
        isDoubtful,
        isDistant,
        isThing,
        isFaint,
      });
    }
    return names;
  }

  /** "ISI" and "Popular Front" where their state is spoken of; not "Dawn", "The Herald", nor any newspaper, whose names are common phrases. */
  private saysEnough(entity: number, kind: number, first: number, last: number): boolean {
    if (ENTITY_TYPES[this.knowledge.entities.types[entity]] === 'media' || this.is(first, Word.FunctionWord)) return false;
    // Ships are called after towns and people of their own state.
    if (this.isWeapon(entity)) return false;
    if (last > first || this.isInitialism(first)) return true;
    return kind === FormKind.Abbreviation ? !this.isWordInCapitals(first) : this.isLikeNoOther(first);
  }

  /** "Carabineros", "the Dina": a word that means nothing else, or nobody's name behind an article. */
  private isLikeNoOther(token: number): boolean {
    return this.categories(token) === 0 || (!this.is(token, ~Word.OfName) && this.lower(token - 1) === 'the');
  }

  /** "Wagner", "Azov": no word, and inside a sentence. */
  private isGroupsWord(entity: number, first: number, last: number): boolean {
    if (first !== last || ENTITY_TYPES[this.knowledge.entities.types[entity]] !== 'armed-group') return false;
    return !this.is(first, Word.OrdinaryWord | Word.FunctionWord | Word.CommonCapital) && (this.tokens.gaps[first] & Gap.Sentence) === 0;
  }

  /** Capitals that are no word. */
  private isInitialism(token: number): boolean {
    return (this.tokens.shapes[token] & (Shape.AllUpper | Shape.InCapitals | Shape.Single)) === Shape.AllUpper;
  }

  /** "A CAR CRASH" is not in the Central African Republic, unless that is named elsewhere. */
  private isWordInCapitals(token: number): boolean {
    return (this.tokens.shapes[token] & (Shape.InCapitals | Shape.Dotted)) === Shape.InCapitals && this.is(token, Word.OrdinaryWord);
  }

  /** "FICO scores", "ROSE index": initials, not a person's surname, where the text has small letters and nobody's title stands before. */
  private isShouted(entity: number, token: number): boolean {
    const { shapes } = this.tokens;
    if (ENTITY_TYPES[this.knowledge.entities.types[entity]] !== 'person') return false;
    if ((shapes[token] & (Shape.AllUpper | Shape.InCapitals)) !== Shape.AllUpper) return false;
    return token === 0 || !this.is(token - 1, Word.Title | Word.Rank | Word.Role | Word.GivenName);
  }

  /** "Taurus missile" is the Taurus and its class noun; "Persian Gulf missile", "DJI drone" and "mustard gas" are one name. */
  private withoutClassNoun(nodes: readonly NodeHit[], index: number, entity: number): number {
    const { first, last } = nodes[index];
    if (last === first || !this.isWeapon(entity) || !this.endsInClassNoun(last)) return last;
    const end = endBeforeClassNoun(this, first, last);
    let isSomebody = false;
    // Names that begin at one token follow each other, the shorter ones first.
    for (let i = index - 1; i >= 0 && nodes[i].first === first; i--)
      for (let form = this.trie.formsBegin(nodes[i].node); form < this.trie.formsEnd(nodes[i].node); form++) {
        if (this.trie.kind(form) === FormKind.Lexical) continue;
        if (this.trie.target(form) === entity) return nodes[i].last;
        if (nodes[i].last === end && !this.isWeapon(this.trie.target(form))) isSomebody = true;
      }
    return isSomebody ? last : end;
  }

  private endsInClassNoun(last: number): boolean {
    const isOfClass = this.is(last, Word.WeaponNoun | Word.WeaponContext | Word.WeaponModifier);
    return isOfClass || hitTo(this.hits('weapon-noun'), last) !== undefined || hitTo(this.hits('weapon-modifier'), last) !== undefined;
  }

  private isNoDesignation(first: number, last: number): boolean {
    return last > first && (this.isLooseDesignation(first, last) || this.isMoney(first));
  }

  /** "US$2 billion" buys no US-2. */
  private isMoney(first: number): boolean {
    const { text, starts } = this.tokens;
    return /\p{Sc}/u.test(text[starts[first + 1] - 1]);
  }

  /** "the S&P 500", "Vitamin B 1": a letter and a number that nothing ties are no designation. */
  private isLooseDesignation(first: number, last: number): boolean {
    const { shapes, gaps } = this.tokens;
    return (
      last > first &&
      (shapes[first] & Shape.Single) !== 0 &&
      (gaps[first + 1] & Gap.Space) !== 0 &&
      (shapes[first + 1] & Shape.Digits) !== 0
    );
  }

  /** "GB50A", "US$20", "a Fatah-4 cruise missile": the letters before a number are no name of their own. */
  private isTiedToNumber(last: number): boolean {
    const { shapes, gaps, count } = this.tokens;
    if (last + 1 >= count || !(shapes[last + 1] & Shape.Digits)) return false;
    if (gaps[last + 1] === Gap.Hyphen && last + 2 < count && this.isJoined(last + 2) && this.classNounAt(last + 2) !== 0) return true;
    return gaps[last + 1] === Gap.None || (gaps[last + 1] === Gap.Other && this.isMoney(last));
  }

  /** The bit of a weapon's type, 0 for an actor. */
  private weaponTypeOf(entity: number): number {
    return this.isWeapon(entity) ? weaponTypeBit(this.knowledge.entities.types[entity]) : 0;
  }

  private isWeapon(entity: number): boolean {
    return this.knowledge.entities.types[entity] >= FIRST_WEAPON_TYPE;
  }

  /** Whether the text's capitals are those that the form asks for. */
  private capitalsFit(form: number, first: number, last: number, skipped: number): boolean {
    const { shapes } = this.tokens;
    for (let token = first, index = 0; token <= last; token++) {
      if (token === skipped) continue;
      const needed = this.trie.capitals(form, index++);
      if (needed === Capitals.Any) continue;
      const shape = shapes[token];
      if (!fitsCapitals(needed, shape)) return false;
      if (needed === Capitals.All && shape & Shape.InCapitals && !(shape & Shape.Dotted) && this.is(token, Word.FunctionWord)) return false;
    }
    return true;
  }
}
