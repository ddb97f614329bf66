import { Word } from '../lexicon/categories';
import { Speech } from '../lexicon/speechWords';
import { ENTITY_TYPES } from '../model';
import { Part } from '../lexicon/grammar';
import { readable } from '../text/readable';
import { Gap, Shape } from '../text/tokens';
import type { LocalRole } from './candidate';
import type { Introductions } from './introductions';
import type { LexicalHit, NameHit, Scan } from './scan';

const PERSON = ENTITY_TYPES.indexOf('person');
/** How far behind a comma the role of an apposition may stand, and how long what follows it may be. */
const APPOSITION_REACH = 7;
const LONGEST_COMPLEMENT = 9;
const ENDS = Gap.Comma | Gap.Sentence | Gap.Break | Gap.Open | Gap.Close | Gap.Quote | Gap.Colon | Gap.Dash | Gap.EndMark;

/** Tokens of a role before its body, or of an apposition. */
interface Phrase {
  readonly first: number;
  readonly last: number;
  readonly organisation: number;
}

/** All that a text calls the person whose name stands at tokens `first` to `last`: before it, in front of a comma before it, and in appositions behind it. */
export function rolesOf(scan: Scan, introductions: Introductions, first: number, last: number): LocalRole[] {
  if (!scan.holds(Word.Role | Word.Rank)) return NONE;
  const reader = new RoleReader(scan, introductions);
  const row = reader.rowBefore(first);
  const announced = reader.announced(row ? row.begin : first, last);
  const before = row && announced ? joined(announced, row.role) : (row?.role ?? announced);
  const behind = reader.behind(last);
  return before ? [before, ...behind] : behind;
}

/** "The pilot, Lieutenant Colonel": one role of both. */
const joined = (announced: LocalRole, row: LocalRole): LocalRole => ({
  ...announced,
  end: row.end,
  rank: row.rank,
  organisation: announced.organisation < 0 ? row.organisation : announced.organisation,
});

const NONE: LocalRole[] = [];

class RoleReader {
  constructor(
    private readonly scan: Scan,
    private readonly introductions: Introductions,
  ) {
    scan.latest.keep(this);
  }

  /** The row of roles and ranks up to a name, "former IRGC commander Brigadier General", and its first token. */
  rowBefore(name: number): { readonly role: LocalRole; readonly begin: number } | null {
    const { tokens } = this.scan;
    const row: LexicalHit[] = [];
    for (let hit = this.introductions.hitTo(name - 1); hit && this.leadsOn(hit.last); hit = this.introductions.hitTo(hit.first - 1))
      row.unshift(hit);
    while (row.length && row[0].entry.category === 'title') row.shift();
    if (row.length === 0) return null;
    const rank = row.find((hit) => hit.entry.category === 'rank');
    const office = row.find((hit) => hit.entry.category === 'role');
    const last = row[row.length - 1].last;
    const body = this.bodyInto(row[0]);
    const phrase = body ? { first: body.first, last, organisation: body.entities[0] } : this.withBody(row[0].first, last);
    const title =
      office && body && office === row[0] ? readable(tokens.slice(body.last + 1, office.last)).toLowerCase() : office?.entry.text;
    const role = this.role(phrase, rank ? readable(tokens.slice(rank.first, rank.last)) : null, title ?? null);
    return { role, begin: phrase.first };
  }

  /** "IRGC Aerospace Force commander": the body whose name runs into a role that the lexicon has with its last word. */
  private bodyInto({ first, last }: LexicalHit): NameHit | null {
    const body = this.scan.nameAt(first);
    const isInto = body !== undefined && body.first < first && body.last < last;
    return isInto && this.scan.knowledge.entities.types[body.entities[0]] !== PERSON ? body : null;
  }

  /** "The group’s spokesman, X, said", "the chairman of the party, X,": a role in front of the comma before a name that a mark ends. */
  announced(name: number, last: number): LocalRole | null {
    const { gaps, count } = this.scan.tokens;
    if (name < 1 || gaps[name] !== (Gap.Comma | Gap.Space)) return null;
    if (last + 1 < count && !(gaps[last + 1] & (ENDS | Gap.Stop))) return null;
    for (let i = name - 1; i >= 0 && name - i <= LONGEST_COMPLEMENT; i--) {
      const hit = this.introductions.hitTo(i);
      if (hit?.entry.category === 'role' && (i === name - 1 || this.leadsToBody(i + 1))) {
        const { first, organisation } = this.withBody(hit.first, i);
        const body = organisation < 0 ? this.bodyBetween(i + 1, name - 1) : organisation;
        return this.role({ first, last: name - 1, organisation: body }, null, hit.entry.text);
      }
      if (gaps[i] & ENDS || this.isVerb(i)) return null;
    }
    return null;
  }

  /** Appositions after a name: ", a senior Hamas official and former minister". */
  behind(name: number): LocalRole[] {
    const { tokens } = this.scan;
    const begin = this.afterAge(name + 1);
    if (begin >= tokens.count || !(tokens.gaps[begin] & Gap.Comma)) return NONE;
    const found: LocalRole[] = [];
    for (let from = begin; from >= 0;) {
      const role = this.apposition(from);
      if (!role) break;
      found.push(this.role(role, null, role.office));
      from = this.andBehind(role.last + 1);
    }
    return found;
  }

  private apposition(begin: number): (Phrase & { readonly office: string }) | null {
    const { tokens } = this.scan;
    const first = this.parts(begin) & Part.Determiner ? begin + 1 : begin;
    // "…, killing two gunmen" says what happened, "…, whose husband" who somebody else is.
    if (this.parts(begin) & Part.Relative || this.scan.lower(begin) === 'whose') return null;
    if (first === begin && this.scan.lower(first).endsWith('ing')) return null;
    for (let i = first; i < Math.min(tokens.count, begin + APPOSITION_REACH); i++) {
      if (i > begin && tokens.gaps[i] & ENDS) return null;
      const hit = this.introductions.hitFrom(i);
      if (hit?.entry.category === 'role' && !this.isFollowedByName(hit.last)) {
        const last = this.endOfComplement(hit.last);
        return { first, last, organisation: this.bodyBetween(first, last), office: hit.entry.text };
      }
      // Behind an article no verb stands: "the armed forces commander".
      if (first === begin && this.scan.is(i, Word.CommunicationVerb | Word.ActionVerb)) return null;
    }
    return null;
  }

  /** ", 54," is passed over. */
  private afterAge(token: number): number {
    const { gaps, shapes, starts, ends, count } = this.scan.tokens;
    if (token + 1 >= count || !(gaps[token] & Gap.Comma) || !(shapes[token] & Shape.Digits) || ends[token] - starts[token] > 2)
      return token;
    return gaps[token + 1] & Gap.Comma ? token + 1 : token;
  }

  /** "the minister Ama Quaye": the role of somebody else. */
  private isFollowedByName(last: number): boolean {
    const next = last + 1;
    return next < this.scan.tokens.count && this.leadsOn(last) && this.scan.isCapitalised(next);
  }

  /** "commander of Iran’s Quds Force", "expert at the Hanbit Institute" */
  private endOfComplement(role: number): number {
    const { gaps, count } = this.scan.tokens;
    let last = role;
    if (!this.leadsToBody(role + 1)) return last;
    for (let i = role + 1; i < count && i - role <= LONGEST_COMPLEMENT; i++) {
      if (gaps[i] & ENDS || this.isVerb(i) || this.parts(i) & (Part.Relative | Part.Pronoun | Part.Subordinator)) break;
      if (this.scan.lower(i) === 'and' && this.andBehind(i) >= 0) break;
      last = i;
    }
    return last;
  }

  /** Where another role begins behind an "and" at a token; -1 for none. */
  private andBehind(token: number): number {
    if (this.scan.lower(token) !== 'and') return -1;
    let i = token + 1;
    while (i - token < 4 && (this.parts(i) & Part.Determiner || this.scan.knows(i, Speech.Modifier))) i++;
    return this.introductions.hitFrom(i)?.entry.category === 'role' || this.introductions.hitFrom(token + 1) ? token + 1 : -1;
  }

  /** A role with the words and bodies before it: "Iran’s former", "Iranian", "then". */
  private withBody(role: number, last: number): Phrase {
    const { tokens, knowledge } = this.scan;
    let first = role;
    let organisation = -1;
    for (let before = first - 1; before >= 0; before = first - 1) {
      const isPossessive = tokens.gaps[before] === Gap.Apostrophe && this.scan.isJoined(first);
      const body = this.scan.nameTo(isPossessive ? before - 1 : before);
      if (body && this.scan.isJoined(first) && knowledge.entities.types[body.entities[0]] !== PERSON) {
        if (organisation < 0) organisation = body.entities[0];
        first = body.first;
      } else if (this.scan.knows(before, Speech.Modifier) && this.scan.isJoined(first)) first = before;
      else break;
    }
    return { first, last, organisation };
  }

  private role({ first, last, organisation }: Phrase, rank: string | null, office: string | null): LocalRole {
    const { starts, ends } = this.scan.tokens;
    return { start: starts[first], end: ends[last], rank, office, organisation };
  }

  private bodyBetween(first: number, last: number): number {
    for (let i = first; i <= last; i++) {
      const hit = this.scan.nameFrom(i);
      if (hit && this.scan.knowledge.entities.types[hit.entities[0]] !== PERSON) return hit.entities[0];
    }
    return -1;
  }

  private leadsToBody(token: number): boolean {
    return token < this.scan.tokens.count && this.scan.isJoined(token) && this.scan.knows(token, Speech.OfBody);
  }

  private isVerb(token: number): boolean {
    return (
      this.scan.is(token, Word.CommunicationVerb) || (this.parts(token) & (Part.Be | Part.Have | Part.Do | Part.Future | Part.Past)) !== 0
    );
  }

  private parts(token: number): number {
    return token < this.scan.tokens.count ? this.scan.parts(token) : 0;
  }

  private leadsOn(token: number): boolean {
    const next = token + 1;
    return next < this.scan.tokens.count && (this.scan.tokens.gaps[next] & ~(Gap.Space | Gap.SoftBreak | Gap.Stop)) === 0;
  }
}
