import { offsetAt, type Offsets, packOffsets } from '../offsets';
import { Shape } from '../text/tokens';

/**
 * The names of the knowledge as a trie over word ids, in typed arrays: what a text is read against. Names, titles, ranks and
 * class nouns share it, so that one pass over the tokens finds them all.
 */
export interface TrieColumns {
  /** Node that each word leads to from the root, 0 where it begins no name; indexed by word id. */
  readonly roots: Uint32Array;
  /** Where the edges of a node begin in `edgeWords`; one more than there are nodes. The nodes are numbered by breadth, so that edge `e` leads to node `e + 2`. */
  readonly nodeEdges: Offsets;
  /** Word of each edge; of the edges of one node in ascending order. */
  readonly edgeWords: Uint32Array;
  /** Where the forms that end at a node begin in the form columns; one more than there are nodes. */
  readonly nodeForms: Offsets;
  /** Index of the entity, or of the lexical entry, that a form stands for. */
  readonly formTargets: Uint32Array;
  /** What the form is; see `FormKind`. */
  readonly formKinds: Uint8Array;
  /** Two bits a token: what its capitals must be; see `Capitals`. */
  readonly formCapitals: Uint32Array;
  /** Index of a condition, 0 for none. */
  readonly formConditions: Uint16Array;
}

/** What the capitals of a token in the text must be for a form to match. */
export const enum Capitals {
  Any = 0,
  First = 1,
  All = 2,
  /** An inner capital at least, or all of them: "JeM". */
  Inner = 3,
}

/** Whether a word's capitals are those that a form asks for; `shape` are its bits of `Shape`. */
export function fitsCapitals(needed: Capitals, shape: number): boolean {
  if (needed === Capitals.Any) return true;
  if (!(shape & Shape.FirstUpper)) return false;
  if (needed === Capitals.All) return (shape & Shape.AllUpper) !== 0;
  return needed === Capitals.First || (shape & (Shape.Mixed | Shape.AllUpper)) !== 0;
}

/** Tokens of a form whose capitals can be asked for; longer forms leave the rest open. */
export const CAPITALS_TOKENS = 16;

/** No token sequence is longer; what the knowledge compiler lets pass. */
export const LONGEST_NAME = 24;

/** Node 0 is none. */
const ROOT = 1;
const FIRST_CHILD = ROOT + 1;

/** So few edges are looked through one by one. */
const FEW_EDGES = 8;
/** With so many edges all bits of a mask are set. */
const MANY_EDGES = 64;

/** One of 32 bits for a word. */
export const maskOf = (word: number): number => 1 << (Math.imul(word, 0x9e3779b1) >>> 27);

/** Reads a trie; holds no state of its own. */
export class NameTrie {
  constructor(private readonly columns: TrieColumns) {}

  /** Node of the names that begin with a word, 0 for none. */
  root(word: number): number {
    return this.columns.roots[word];
  }

  /** Node after one more word, 0 for none. */
  child(node: number, word: number): number {
    const { nodeEdges, edgeWords } = this.columns;
    let low = offsetAt(nodeEdges, node);
    let high = offsetAt(nodeEdges, node + 1);
    while (high - low > FEW_EDGES) {
      const middle = (low + high) >>> 1;
      if (edgeWords[middle] > word) high = middle;
      else low = middle;
    }
    for (; low < high; low++) if (edgeWords[low] === word) return low + FIRST_CHILD;
    return 0;
  }

  /** A bit of `maskOf` for each word that goes on from a node: where a word's bit is missing, it does not. */
  childMask(node: number): number {
    const { nodeEdges, edgeWords } = this.columns;
    const end = offsetAt(nodeEdges, node + 1);
    const begin = offsetAt(nodeEdges, node);
    if (end - begin > MANY_EDGES) return -1;
    let mask = 0;
    for (let edge = begin; edge < end; edge++) mask |= maskOf(edgeWords[edge]);
    return mask;
  }

  /** Target of the first form of a kind that ends one word behind a node, -1 where there is none. */
  targetBehind(node: number, kind: number): number {
    const { nodeEdges, formKinds, formTargets } = this.columns;
    const end = offsetAt(nodeEdges, node + 1);
    for (let edge = offsetAt(nodeEdges, node); edge < end; edge++)
      for (let form = this.formsBegin(edge + FIRST_CHILD); form < this.formsEnd(edge + FIRST_CHILD); form++)
        if (formKinds[form] === kind) return formTargets[form];
    return -1;
  }

  formsBegin(node: number): number {
    return offsetAt(this.columns.nodeForms, node);
  }

  formsEnd(node: number): number {
    return offsetAt(this.columns.nodeForms, node + 1);
  }

  target(form: number): number {
    return this.columns.formTargets[form];
  }

  kind(form: number): number {
    return this.columns.formKinds[form];
  }

  condition(form: number): number {
    return this.columns.formConditions[form];
  }

  /** What the capitals of the form's token at `index` must be. */
  capitals(form: number, index: number): Capitals {
    return index < CAPITALS_TOKENS ? (this.columns.formCapitals[form] >>> (index * 2)) & 3 : Capitals.Any;
  }
}

export interface TrieForm {
  readonly target: number;
  readonly kind: number;
  readonly capitals: number;
  readonly condition: number;
}

interface Node {
  readonly children: Map<number, Node>;
  readonly forms: TrieForm[];
}

/** Builds the columns; used when knowledge is compiled. */
export class TrieBuilder {
  private readonly root = newNode();

  /** Adds a form at the end of a sequence of word ids. A form that is there already is not added again. */
  add(words: readonly number[], form: TrieForm): void {
    let node = this.root;
    for (const word of words) {
      let child = node.children.get(word);
      if (!child) node.children.set(word, (child = newNode()));
      node = child;
    }
    const isSame = (other: TrieForm): boolean =>
      other.target === form.target && other.kind === form.kind && other.capitals === form.capitals && other.condition === form.condition;
    if (!node.forms.some(isSame)) node.forms.push(form);
  }

  build(vocabularySize: number): TrieColumns {
    const nodes = [newNode(), this.root];
    const edgeWords: number[] = [];
    const nodeEdges = [0];
    const nodeForms = [0];
    const forms: TrieForm[] = [];
    // The list grows while it is gone through: breadth first.
    for (let id = ROOT; id < nodes.length; id++) {
      nodeEdges.push(edgeWords.length);
      nodeForms.push(forms.length);
      forms.push(...nodes[id].forms);
      for (const [word, child] of [...nodes[id].children].sort(([a], [b]) => a - b)) {
        edgeWords.push(word);
        nodes.push(child);
      }
    }
    nodeEdges.push(edgeWords.length);
    nodeForms.push(forms.length);
    const roots = new Uint32Array(vocabularySize);
    for (let edge = 0; edge < this.root.children.size; edge++) roots[edgeWords[edge]] = edge + FIRST_CHILD;
    return {
      roots,
      nodeEdges: packOffsets(nodeEdges),
      edgeWords: Uint32Array.from(edgeWords),
      nodeForms: packOffsets(nodeForms),
      formTargets: Uint32Array.from(forms, ({ target }) => target),
      formKinds: Uint8Array.from(forms, ({ kind }) => kind),
      formCapitals: Uint32Array.from(forms, ({ capitals }) => capitals),
      formConditions: Uint16Array.from(forms, ({ condition }) => condition),
    };
  }
}

const newNode = (): Node => ({ children: new Map(), forms: [] });
