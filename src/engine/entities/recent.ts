import type { PronounKind } from '../context/quotes/localQuote';
import { type LinkedEntity, Opening } from './linked';

/** How many mentions back the text may mean. */
export const REACH = 60;

/** What being the topic is worth among persons with one surname, in mentions. */
const TOPIC = 0.5;

/** What the end of a block leaves to the block behind it. */
export interface QuoteTail {
  /** Who said the last quote, null for nobody known. */
  readonly speaker: LinkedEntity | null;
  /** Whose answers the interview has, null where it is none. */
  readonly answerer: LinkedEntity | null;
}

/** What is kept of a mention. */
export interface Mentioned {
  readonly entity: LinkedEntity;
  readonly opening: Opening;
  /** What it is called there without a name, empty where it is not. */
  readonly noun: string;
  readonly isQuoted: boolean;
}

/** Somebody or something mentioned of late. */
export interface Latest {
  readonly entity: LinkedEntity;
  /** Mentions between. */
  readonly back: number;
  /** Sentences between that mention something, 0 in the same sentence. */
  readonly sentences: number;
  /** The sentence where it stands last begins with it. */
  isTopic: boolean;
  /** How many of the last mentions are its own. */
  count: number;
  /** It was called by the noun asked for. */
  isCalledSo: boolean;
}

/**
 * The last mentions before a place in the text, and nothing of what was before them: what stands there hangs on no more than that, so
 * that an edit far away does not touch it.
 */
export class Recent {
  /** A ring. */
  private readonly entities: LinkedEntity[] = [];
  private readonly nouns: string[] = [];
  private readonly quoted = new Uint8Array(REACH);
  private readonly opening = new Uint8Array(REACH);
  private end = 0;
  private length = 0;
  /** What the block before leaves of its quotes, null for nothing. */
  tail: QuoteTail | null = null;

  clear(): void {
    this.length = 0;
    this.tail = null;
  }

  /** Takes note of a mention; `isQuoted` says that it stands in a quotation. */
  add({ entity, opening, noun }: Omit<Mentioned, 'isQuoted'>, isQuoted: boolean): void {
    this.entities[this.end] = entity;
    this.nouns[this.end] = noun;
    this.quoted[this.end] = isQuoted ? 1 : 0;
    this.opening[this.end] = opening;
    this.end = (this.end + 1) % REACH;
    if (this.length < REACH) this.length++;
  }

  /** Everybody and everything mentioned, the latest first; `opensSentence` says that the place itself is in a sentence of its own. */
  latest(opensSentence: boolean, noun: string): Latest[] {
    const found: Latest[] = [];
    let sentences = opensSentence ? 1 : 0;
    for (let back = 0; back < this.length; back++) {
      const entity = this.at(back);
      const opening: Opening = this.opening[this.slot(back)];
      const isTopic = opening === Opening.Topic;
      const isCalledSo = noun !== '' && this.nouns[this.slot(back)] === noun;
      const before = found.find((one) => one.entity === entity);
      if (before) {
        before.count++;
        before.isCalledSo ||= isCalledSo;
        before.isTopic ||= isTopic && before.sentences === sentences;
      } else found.push({ entity, back, sentences, isTopic, count: 1, isCalledSo });
      if (opening !== Opening.Not) sentences++;
    }
    return found;
  }

  /** How much speaks for each of several persons with one surname: mentions, and that the sentence before is about them. */
  weightsOf(persons: readonly { readonly entity: LinkedEntity }[], opensSentence: boolean): number[] {
    const latest = this.latest(opensSentence, '');
    return persons.map(({ entity }) => {
      const one = latest.find((each) => each.entity === entity);
      return one ? one.count + (one.isTopic && one.sentences <= 1 ? TOPIC : 0) : 0;
    });
  }

  /** How many of the last mentions are an entity's. */
  countOf(entity: LinkedEntity): number {
    let count = 0;
    for (let back = 0; back < this.length; back++) if (this.at(back) === entity) count++;
    return count;
  }

  /** The person mentioned most often in the last mentions, before the last `without`; of several the one mentioned first. */
  foremostPerson(without: number): LinkedEntity | null {
    let foremost: LinkedEntity | null = null;
    let most = 0;
    for (let back = without; back < this.length; back++) {
      const entity = this.at(back);
      const count = entity.type === 'person' ? this.countOf(entity) : 0;
      if (count > 0 && count >= most) {
        foremost = entity;
        most = count;
      }
    }
    return foremost;
  }

  /** Whom a pronoun means: who was mentioned last outside quotations, before the last `without` mentions. */
  lastSpeaker(kind: PronounKind, without: number): LinkedEntity | null {
    for (let back = without; back < this.length; back++) {
      const entity = this.at(back);
      if (this.quoted[this.slot(back)] === 0 && pronounOf(entity) === kind) return entity;
    }
    return null;
  }

  private at(back: number): LinkedEntity {
    return this.entities[this.slot(back)];
  }

  private slot(back: number): number {
    return (this.end - 1 - back + 2 * REACH) % REACH;
  }
}

/** The pronoun that stands for an entity, null where quotes have none. */
export function pronounOf({ type, class: entityClass }: LinkedEntity): PronounKind | null {
  if (type === 'person') return 'person';
  return entityClass === 'actor' ? 'body' : null;
}
