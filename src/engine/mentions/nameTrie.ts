/**
 * The names of the knowledge as a trie over word ids, in typed arrays: what a text is read against. Names, titles, ranks and
 * class nouns share it, so that one pass over the tokens finds them all.
 */
export interface TrieColumns {
  /** Node that each word leads to from the root, 0 where it begins no name; indexed by word id. */
  readonly roots: Uint32Array;
  /** Open-addressing table of the other edges, three numbers a slot: node, word, child. Node 0 is a free slot. */
  readonly edges: Uint32Array;
  /** Where the forms that end at a node begin in the form columns; one more than there are nodes. */
  readonly nodeForms: Uint32Array;
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

/** Tokens of a form whose capitals can be asked for; longer forms leave the rest open. */
export const CAPITALS_TOKENS = 16;

/** No token sequence is longer; what the knowledge compiler lets pass. */
export const LONGEST_NAME = 24;

const EDGE = 3;

const edgeHash = (node: number, word: number): number => Math.imul(node, 0x9e3779b1) ^ Math.imul(word, 0x85ebca6b);

/** Reads a trie; holds no state of its own. */
export class NameTrie {
  private readonly mask: number;

  constructor(private readonly columns: TrieColumns) {
    this.mask = columns.edges.length / EDGE - 1;
  }

  /** Node of the names that begin with a word, 0 for none. */
  root(word: number): number {
    return this.columns.roots[word];
  }

  /** Node after one more word, 0 for none. */
  child(node: number, word: number): number {
    const { edges } = this.columns;
    const hash = edgeHash(node, word);
    for (let slot = (hash ^ (hash >>> 15)) & this.mask; ; slot = (slot + 1) & this.mask) {
      const at = slot * EDGE;
      if (edges[at] === 0) return 0;
      if (edges[at] === node && edges[at + 1] === word) return edges[at + 2];
    }
  }

  formsBegin(node: number): number {
    return this.columns.nodeForms[node];
  }

  formsEnd(node: number): number {
    return this.columns.nodeForms[node + 1];
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

/** Builds the columns; used when knowledge is compiled. */
export class TrieBuilder {
  private readonly nodes: { readonly children: Map<number, number>; readonly forms: TrieForm[] }[] = [newNode(), newNode()];

  /** Adds a form at the end of a sequence of word ids. A form that is there already is not added again. */
  add(words: readonly number[], form: TrieForm): void {
    let node = this.nodes[1];
    for (const word of words) {
      let child = node.children.get(word);
      if (child === undefined) {
        child = this.nodes.length;
        this.nodes.push(newNode());
        node.children.set(word, child);
      }
      node = this.nodes[child];
    }
    const isSame = (other: TrieForm): boolean =>
      other.target === form.target && other.kind === form.kind && other.capitals === form.capitals && other.condition === form.condition;
    if (!node.forms.some(isSame)) node.forms.push(form);
  }

  build(vocabularySize: number): TrieColumns {
    const ROOT = 1;
    const roots = new Uint32Array(vocabularySize);
    for (const [word, child] of this.nodes[ROOT].children) roots[word] = child;
    const edgeCount = this.nodes.reduce((sum, node) => sum + node.children.size, 0) - this.nodes[ROOT].children.size;
    let capacity = 16;
    while (capacity < edgeCount * 2) capacity *= 2;
    const edges = new Uint32Array(capacity * EDGE);
    this.nodes.forEach((node, id) => {
      if (id === ROOT) return;
      for (const [word, child] of node.children) {
        const hash = edgeHash(id, word);
        let slot = (hash ^ (hash >>> 15)) & (capacity - 1);
        while (edges[slot * EDGE] !== 0) slot = (slot + 1) & (capacity - 1);
        edges.set([id, word, child], slot * EDGE);
      }
    });
    const formCount = this.nodes.reduce((sum, node) => sum + node.forms.length, 0);
    const nodeForms = new Uint32Array(this.nodes.length + 1);
    const formTargets = new Uint32Array(formCount);
    const formKinds = new Uint8Array(formCount);
    const formCapitals = new Uint32Array(formCount);
    const formConditions = new Uint16Array(formCount);
    let at = 0;
    this.nodes.forEach((node, id) => {
      nodeForms[id] = at;
      for (const form of node.forms) {
        formTargets[at] = form.target;
        formKinds[at] = form.kind;
        formCapitals[at] = form.capitals;
        formConditions[at] = form.condition;
        at++;
      }
    });
    nodeForms[this.nodes.length] = at;
    return { roots, edges, nodeForms, formTargets, formKinds, formCapitals, formConditions };
  }
}

const newNode = (): { children: Map<number, number>; forms: TrieForm[] } => ({ children: new Map(), forms: [] });
