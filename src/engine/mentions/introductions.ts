import { Hit, Word } from '../lexicon/categories';
import { ENTITY_TYPES } from '../model';
import { readable } from '../text/readable';
import { Gap } from '../text/tokens';
import type { LocalRole } from './candidate';
import { hitFrom, hitTo } from './hitsAt';
import type { LexicalHit, Scan } from './scan';

const KINDS = [Hit.Role, Hit.Rank, Hit.Title] as const;
const PERSON = ENTITY_TYPES.indexOf('person');
/** How far behind a comma the role of an apposition may stand. */
const APPOSITION_REACH = 6;

/** The titles, ranks and roles of a block, by where they stand: what introduces a person's name before it, or explains it after a comma. */
export class Introductions {
  private readonly hits: readonly LexicalHit[];

  constructor(private readonly scan: Scan) {
    scan.latest.keep(this);
    let all: readonly LexicalHit[] = [];
    for (const kind of KINDS) {
      const hits = scan.hits(kind);
      if (hits.length > 0) all = all.length > 0 ? [...all, ...hits] : hits;
    }
    this.hits = all;
  }

  /** Whether a title, rank or role ends at a token and nothing but a space or its own full stop follows. */
  endsAt(token: number): boolean {
    return this.hitTo(token) !== undefined && this.leadsOn(token);
  }

  /** Whether a token is the first or last word of a longer title, rank or role: "Air Commodore", "Chief of the General Staff". */
  bounds(token: number): boolean {
    if (this.hits.length === 0) return false;
    return KINDS.some((kind) => {
      const hits = this.scan.hits(kind);
      return (hitFrom(hits, token)?.last ?? token) > token || (hitTo(hits, token)?.first ?? token) < token;
    });
  }

  /** What the text calls the person whose name stands at tokens `first` to `last`, before or after it. */
  roleOf(first: number, last: number): LocalRole | null {
    return this.before(first) ?? this.after(last);
  }

  /** The row of roles and ranks up to a name: "commander Brigadier General", with the bodies named before it. */
  private before(name: number): LocalRole | null {
    const { tokens, knowledge } = this.scan;
    const row: LexicalHit[] = [];
    for (let hit = this.hitTo(name - 1); hit && this.leadsOn(hit.last); hit = this.hitTo(hit.first - 1)) row.unshift(hit);
    while (row.length && row[0].entry.category === 'title') row.shift();
    if (row.length === 0) return null;
    const rank = row.find((hit) => hit.entry.category === 'rank');
    const office = row.find((hit) => hit.entry.category === 'role');
    let { first } = row[0];
    let organisation = -1;
    for (let body = this.scan.nameTo(first - 1); body && this.scan.isJoined(first); body = this.scan.nameTo(first - 1)) {
      if (knowledge.entities.types[body.entities[0]] === PERSON) break;
      organisation = body.entities[0];
      first = body.first;
    }
    return {
      start: tokens.starts[first],
      end: tokens.ends[row[row.length - 1].last],
      rank: rank ? readable(tokens.slice(rank.first, rank.last)) : null,
      office: office ? office.entry.text : null,
      organisation,
    };
  }

  /** An apposition after the name: ", a senior Hamas official". */
  private after(name: number): LocalRole | null {
    const { tokens } = this.scan;
    const begin = name + 1;
    if (begin >= tokens.count || !(tokens.gaps[begin] & Gap.Comma)) return null;
    const first = /^(?:an?|the)$/i.test(tokens.slice(begin, begin)) ? begin + 1 : begin;
    // "…, killing two gunmen" says what happened, not who someone is.
    if (first === begin && this.scan.lower(first).endsWith('ing')) return null;
    const end = Math.min(tokens.count, begin + APPOSITION_REACH);
    for (let i = first; i < end; i++) {
      if (i > begin && tokens.gaps[i] & (Gap.Comma | Gap.Sentence | Gap.Break)) return null;
      const hit = this.hitFrom(i);
      if (hit?.entry.category === 'role') {
        return {
          start: tokens.starts[first],
          end: tokens.ends[hit.last],
          rank: null,
          office: hit.entry.text,
          organisation: this.bodyBetween(first, hit.last),
        };
      }
      if (this.scan.is(i, Word.CommunicationVerb | Word.ActionVerb)) return null;
    }
    return null;
  }

  /** The longest role, rank or title that begins at a token. */
  hitFrom(token: number): LexicalHit | undefined {
    let longest: LexicalHit | undefined;
    for (const hit of this.hits) if (hit.first === token && (!longest || hit.last > longest.last)) longest = hit;
    return longest;
  }

  /** Of the hits that end at a token the longest; a rank before a role that is called the same. */
  hitTo(token: number): LexicalHit | undefined {
    let longest: LexicalHit | undefined;
    for (const hit of this.hits) {
      if (hit.last !== token || (longest && hit.first > longest.first)) continue;
      if (!longest || hit.first < longest.first || (hit.entry.category === 'rank' && this.scan.isCapitalised(hit.first))) longest = hit;
    }
    return longest;
  }

  private leadsOn(token: number): boolean {
    const next = token + 1;
    return next < this.scan.tokens.count && (this.scan.tokens.gaps[next] & ~(Gap.Space | Gap.SoftBreak | Gap.Stop)) === 0;
  }

  private bodyBetween(first: number, last: number): number {
    for (let i = first; i <= last; i++) {
      const hit = this.scan.nameFrom(i);
      if (hit && this.scan.knowledge.entities.types[hit.entities[0]] !== PERSON) return hit.entities[0];
    }
    return -1;
  }
}
