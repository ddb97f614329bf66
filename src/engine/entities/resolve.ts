import { compact } from '../compact';
import { ownedBy } from '../context/measures/localMeasure';
import type { Form, Span } from '../model';
import type { BlockReading, IntroducedAcronym, LocalMention, LooseName } from '../reading/blockReading';
import { LONE_ACRONYMS } from '../mentions/loneAcronyms';
import { NAMED_WEAPONS } from '../mentions/namedWeapons';
import { FAINT_NAMES, THINGS } from '../mentions/names';
import { type BlockLinks, hangsOnContext, linkEvents } from './eventLinks';
import type { BlockFacts } from './blockFacts';
import { loneHeadKey, organisationKey, reserveKey } from './factKeys';
import {
  type BlockLink,
  type LinkedEntity,
  type LinkedMeasure,
  type LinkedMention,
  type LinkedQuote,
  type LinkedRole,
  Opening,
} from './linked';
import type { Recent } from './recent';
import { bareNoun, type Referents } from './referents';
import { hangsOnTextBefore, isQuoted, linkQuotes, tailOf } from './speakers';
import type { LinkTables } from './tables';

/** Links a block: `referents` knows the mentions before it, and takes in those of the block. */
export function resolveBlock(reading: BlockReading, facts: BlockFacts, tables: LinkTables, referents: Referents): BlockLink {
  return new BlockResolver(reading, facts, tables, referents).resolve();
}

/** What only the whole text decides: surnames and acronyms alone, nominals, doubtful names, generic weapons. */
class BlockResolver {
  private readonly linked: LinkedMention[] = [];
  private readonly roles: LinkedRole[] = [];
  /** What each mention of the reading turned out to mean. */
  private readonly meant: (LinkedEntity | undefined)[] = [];
  /** Where the last linked mention ends. */
  private covered = 0;
  private nextLoose = 0;
  private isContextual = false;
  /** The sentence of the last linked mention, and the first one behind the place last asked for. */
  private sentence = 0;
  private nextSentence = 0;
  private readonly recent: Recent;

  constructor(
    private readonly reading: BlockReading,
    private readonly facts: BlockFacts,
    private readonly tables: LinkTables,
    private readonly referents: Referents,
  ) {
    this.recent = referents.recent;
    tables.latest.keep(this);
  }

  resolve(): BlockLink {
    const { mentions, acronyms, quotes, events } = this.reading;
    for (let i = 0; i < mentions.length; i++) {
      const mention = mentions[i];
      const named = this.entityOf(mention, this.facts.keys[i]);
      if (named) for (const role of mention.roles) this.roles.push({ entity: named, role });
      this.resolveLooseUntil(mention.start);
      // An acronym that the text introduces is its owner's, whatever else the letters may stand for.
      if (mention.start < this.covered) continue;
      const introduced = this.introducedAs(mention);
      if (named && mention.form === 'demonym' && this.isSurname(mention)) {
        this.resolveLooseUntil(mention.end);
        continue;
      }
      const entity = introduced ?? named ?? this.resolveMention(mention);
      if (!entity) {
        this.addLeadingDemonym(mention);
        continue;
      }
      this.meant[i] = entity;
      const { kind } = mention.unknown ?? {};
      const isNominal = (kind === 'generic' && !entity.isGeneric) || (kind === 'head' && this.recent.countOf(entity) > 0);
      this.add(mention, entity, isNominal ? 'nominal' : mention.form, mention.confidence, mention.by, mention);
      if (acronyms.length === 0) continue;
      const acronym = acronyms.find(({ owner }) => owner === i);
      if (acronym) this.addIntroduced(acronym, entity);
    }
    this.resolveLooseUntil(Infinity);
    this.isContextual ||= quotes.some(hangsOnTextBefore);
    this.isContextual ||= events.some(hangsOnContext);
    const linkedQuotes = quotes.length === 0 ? NONE : compact(linkQuotes(quotes, this.linked, this.referents));
    const tail = tailOf(quotes, linkedQuotes, this.recent.tail);
    this.recent.tail = tail;
    return {
      mentions: compact(this.linked),
      measures: this.linkMeasures(),
      quotes: linkedQuotes,
      events: events.length === 0 ? NONE : compact(linkEvents(events, this.links(linkedQuotes))),
      roles: compact(this.roles),
      tail,
      isContextual: this.isContextual,
    };
  }

  private links(quotes: readonly LinkedQuote[]): BlockLinks {
    const { meant, linked, tables, recent } = this;
    return { meant, linked, quotes, tables, recent };
  }

  private add({ start, end }: Span, entity: LinkedEntity, form: Form, confidence: number, by: string, mention?: LocalMention): void {
    const { quotes } = this.reading;
    const opening = !this.opensSentence(start) ? Opening.Not : mention?.isOwner ? Opening.Owner : Opening.Topic;
    const noun = mention?.unknown?.kind === 'nominal' ? mention.unknown.noun : '';
    this.sentence = this.nextSentence;
    const linked = { start, end, entity, form, confidence, by, opening, noun };
    this.recent.add(linked, quotes.length > 0 && isQuoted(quotes, linked));
    this.covered = end;
    this.linked.push(linked);
  }

  /** Whether no mention before a place is linked in its sentence; the places asked for follow each other. */
  private opensSentence(start: number): boolean {
    const { sentences } = this.reading;
    while (this.nextSentence < sentences.length && sentences[this.nextSentence] <= start) this.nextSentence++;
    return this.nextSentence > this.sentence;
  }

  private addIntroduced(short: IntroducedAcronym, entity: LinkedEntity): void {
    if (short.isNickname) this.add(short, entity, 'alias', 0.9, 'nicknames');
    else this.add(short, entity, 'abbreviation', 0.95, 'acronyms');
  }

  /** The entity of a mention that names one; null for what the context decides. */
  private entityOf(mention: LocalMention, key: string | null): LinkedEntity | null {
    const { known, needsSupport, by } = mention;
    if (key === null || (by === NAMED_WEAPONS && !this.tables.isAboutConflict)) return null;
    if (needsSupport && !this.isSupported(mention)) {
      const reserve = reserveKey(mention);
      return reserve === null ? null : this.tables.labels.entity(reserve);
    }
    return known.length === 0 ? this.tables.entityOf(key) : this.tables.entities.known(this.tables.choose(known));
  }

  /** Whether the text as a whole bears out a doubtful name. */
  private isSupported({ known, supporters, by }: LocalMention): boolean {
    const { isAboutArms } = this.tables;
    if (by === THINGS && isAboutArms) return true;
    return this.tables.isAnyFirm(by === FAINT_NAMES && !isAboutArms ? known : supporters);
  }

  /** Whom an acronym stands for that the text introduces, or spells out where the letters say no more. */
  private introducedAs(mention: LocalMention): LinkedEntity | null {
    const { by, form, words } = mention;
    const isUnknown = by === LONE_ACRONYMS || reserveKey(mention) !== null;
    if (!isUnknown && (form !== 'abbreviation' || words.length !== 1)) return null;
    const [{ hash }] = words;
    const { acronyms, initials } = this.tables;
    return this.entityOfShort(acronyms.keyOf(hash) ?? (isUnknown ? initials.keyOf(hash) : null));
  }

  /** Nominals and generics. */
  private resolveMention({ unknown, type, start }: LocalMention): LinkedEntity | null {
    if (unknown?.kind === 'nominal') {
      this.isContextual = true;
      return this.referents.resolve(unknown, type, this.opensSentence(start));
    }
    if (unknown?.kind === 'head') {
      this.isContextual = true;
      const named = this.referents.resolve(bareNoun(unknown.noun), type, this.opensSentence(start));
      return named ?? this.tables.labels.entity(organisationKey(unknown.noun)) ?? this.tables.labels.entity(loneHeadKey(unknown.noun));
    }
    if (unknown?.kind !== 'generic' || !this.tables.isAboutConflict) return null;
    if (unknown.isDefinite) {
      this.isContextual = true;
      const named = this.referents.weapon(type, unknown.phrase, this.opensSentence(start));
      if (named) return named;
    }
    return this.tables.entities.generic(type, unknown.phrase);
  }

  /** A nominal that stands for nobody leaves the demonym that it holds: "the French firm". */
  private addLeadingDemonym({ unknown }: LocalMention): void {
    if (unknown?.kind !== 'nominal' || !unknown.demonym) return;
    const { start, end, known } = unknown.demonym;
    this.add({ start, end }, this.tables.entities.known(this.tables.choose(known)), 'demonym', 0.95, 'gazetteer');
  }

  /** Whether a demonym that stands alone is the surname of somebody whom the text names. */
  private isSurname({ start, end }: Span): boolean {
    const loose = this.reading.loose.at(this.nextLoose);
    return loose?.start === start && loose.end === end && this.tables.names.withSurname(loose.hash).length > 0;
  }

  private resolveLooseUntil(start: number): void {
    const { loose } = this.reading;
    for (; this.nextLoose < loose.length && loose[this.nextLoose].start < start; this.nextLoose++) {
      if (loose[this.nextLoose].start >= this.covered) this.resolveLoose(loose[this.nextLoose]);
    }
  }

  /** A capitalised word of its own: the acronym, surname or short name of something introduced. */
  private resolveLoose(loose: LooseName): void {
    const acronym = loose.isCapitals ? this.entityOfShort(this.tables.acronyms.keyOf(loose.hash)) : null;
    if (acronym) return this.add(loose, acronym, 'abbreviation', 0.95, 'acronyms');
    const persons = loose.isInitials ? NONE : this.tables.names.withSurname(loose.hash);
    const withParticle = { start: loose.startWithParticle, end: loose.end };
    if (persons.length === 1) {
      const [{ entity }] = persons;
      return this.add({ start: loose.startWithParticle, end: this.endOfSurname(loose, entity) }, entity, 'name', 0.92, 'surnames');
    }
    if (persons.length > 1) {
      this.isContextual = true;
      const weights = this.recent.weightsOf(persons, this.opensSentence(loose.start));
      return this.add(withParticle, persons[weights.indexOf(Math.max(...weights))].entity, 'name', 0.7, 'surnames');
    }
    const spelt = loose.isCapitals ? this.entityOfShort(this.tables.initials.keyOf(loose.hash)) : null;
    if (spelt) return this.add(loose, spelt, 'abbreviation', 0.85, 'initials');
    const doubtful = this.tables.isAboutConflict ? this.tables.doubtfulNames.keyOf(loose.hash) : null;
    const called = this.entityOfShort(this.tables.shortNames.keyOf(loose.hash) ?? doubtful);
    if (called) return this.add(loose, called, 'name', 0.85, 'short-names');
    const transliterated = loose.isInitials ? null : this.tables.names.transliterated(loose);
    if (transliterated) return this.add(withParticle, transliterated, 'name', 0.75, 'transliterations');
    const first = loose.isInitials ? null : this.entityOfShort(this.tables.firstNames.keyOf(loose.hash));
    if (first?.type === 'person') this.add(loose, first, 'name', 0.7, 'first-names');
  }

  /** "García Harfuch": both surnames of one person, side by side, are one mention. */
  private endOfSurname({ end }: LooseName, entity: LinkedEntity): number {
    const next = this.reading.loose.at(this.nextLoose + 1);
    if (next?.startWithParticle !== end + 1 || next.isInitials) return end;
    const persons = this.tables.names.withSurname(next.hash);
    return persons.length === 1 && persons[0].entity === entity ? next.end : end;
  }

  private entityOfShort(key: string | null): LinkedEntity | null {
    return key === null ? null : this.tables.entityOf(key);
  }

  /** A figure whose owner turned out to be no mention is none of ours; people are counted without an owner too. */
  private linkMeasures(): readonly LinkedMeasure[] {
    const { measures } = this.reading;
    if (measures.length === 0) return NONE;
    const linked: LinkedMeasure[] = [];
    for (const measure of measures) {
      const owner = measure.owner === null ? null : this.meant[measure.owner];
      if (owner !== undefined) linked.push(ownedBy(measure, owner));
    }
    return compact(linked);
  }
}

const NONE: readonly never[] = [];
