import { compact } from './compact';
import { findEvents } from './context/events/findEvents';
import type { LocalEvent } from './context/events/localEvent';
import { WordColumns } from './context/events/syntax/wordColumns';
import { findMeasures } from './context/measures/findMeasures';
import { type LocalMeasure, ownedBy } from './context/measures/localMeasure';
import { findQuotes } from './context/quotes/findQuotes';
import type { LocalQuote } from './context/quotes/localQuote';
import { Word } from './lexicon/categories';
import type { EngineKnowledge } from './lexicon/engineKnowledge';
import { classOf, type Span } from './model';
import { Characters } from './text/characters';
import { type FenceLine, fenceLines } from './text/markup';
import { ForeignLanguages } from './text/foreign';
import { markCapitalLines, markSentences, type SentenceWords } from './text/sentences';
import { initialsOf } from './text/initials';
import { skeletonHash } from './text/skeleton';
import { Tokeniser } from './text/tokeniser';
import { Gap, Shape, Tokens } from './text/tokens';
import { Vocabulary } from './text/vocabulary';
import type { Candidate, LocalRole, Unknown } from './mentions/candidate';
import { Introductions } from './mentions/introductions';
import { findKnownNames } from './mentions/names';
import { findAcronymDefinitions } from './mentions/acronymDefinitions';
import { findCapitalGroups } from './mentions/capitalGroups';
import { findCapitalInitials } from './mentions/capitalInitials';
import { findCapitalOrganisations } from './mentions/capitalOrganisations';
import { findCapitalPersons } from './mentions/capitalPersons';
import { findDatelineSources } from './mentions/datelineSources';
import { findDateNames } from './mentions/dateNames';
import { findGovernments } from './mentions/governments';
import { findIntroducedBodies } from './mentions/introducedBodies';
import { findLoneAcronyms } from './mentions/loneAcronyms';
import { findLoneHeads } from './mentions/loneHeads';
import { findNamedGroups } from './mentions/namedGroups';
import { findNamedWeapons, NAMED_WEAPONS } from './mentions/namedWeapons';
import { findNationalBodies } from './mentions/nationalBodies';
import { findNominals } from './mentions/nominals';
import { endOfOtherName, findNomsDeGuerre, nicknameEnd } from './mentions/nomsDeGuerre';
import { findOrganisations } from './mentions/organisations';
import { findPersons } from './mentions/persons';
import { rolesOf } from './mentions/roles';
import { Scan, ScanTools } from './mentions/scan';
import { settle } from './mentions/settle';
import { findDesignators, findShips } from './mentions/unknownWeapons';
import { findPlaces } from './mentions/places';
import { findWeaponPhrases } from './mentions/weaponPhrases';

/** The detectors. A new one is a file of its own and a line here; its name has its weight in `settle.ts`. */
const DETECTORS: readonly ((scan: Scan, introductions: Introductions) => Candidate[])[] = [
  findKnownNames,
  findPersons,
  findCapitalPersons,
  findNomsDeGuerre,
  findOrganisations,
  findCapitalOrganisations,
  findAcronymDefinitions,
  findDateNames,
  findNamedGroups,
  findLoneHeads,
  findIntroducedBodies,
  findLoneAcronyms,
  findCapitalInitials,
  findCapitalGroups,
  findDatelineSources,
  findGovernments,
  findNationalBodies,
  findDesignators,
  findShips,
  findNamedWeapons,
  findWeaponPhrases,
  findPlaces,
  findNominals,
];

/** Longer words in capitals are names that are shouted: "PUTIN". */
const LONGEST_INITIALS = 4;
/** Shorter ones stand for states and the like in every text. */
const SHORTEST_ACRONYM = 3;

/** What is read of a block in another language: the names of the knowledge alone. */
function foreignReading(mentions: readonly LocalMention[], language: string, words: number, fences: readonly FenceLine[]): BlockReading {
  const names = mentions.filter(({ by, needsSupport, known }) => by === 'gazetteer' && !needsSupport && known.length > 0);
  const none = { places: [], loose: [], acronyms: [], measures: [], quotes: [], events: [] };
  return { ...none, mentions: names.map((name) => ({ ...name, roles: NO_ROLES })), conflictEvidence: 0, words, language, fences };
}

function detectAll(scan: Scan, introductions: Introductions): Candidate[] {
  const found: Candidate[] = [];
  for (const detect of DETECTORS) for (const candidate of detect(scan, introductions)) found.push(candidate);
  return found;
}

/** English prose has four function words in ten; lists and tables have fewer, other languages hardly any. */
const ENGLISH_SHARE = 0.15;

const NO_WORDS: readonly NameWord[] = [];
const NO_ROLES: readonly LocalRole[] = [];

/** What says nothing but its kind is one object for all mentions. */
const UNKNOWN: ReadonlyMap<string, Unknown> = new Map<string, Unknown>(
  (['person', 'organisation', 'weapon'] as const).map((kind) => [kind, { kind }]),
);

/** A word of a name, for comparing names with each other. */
export interface NameWord {
  readonly hash: number;
  /** Lower case without diacritics. */
  readonly folded: string;
  /** What transliterations of the word share, 0 where that is too little; see `skeletonHash`. */
  readonly skeleton: number;
  readonly isInitial: boolean;
  readonly isGivenName: boolean;
  /** A word of a lexicon: says nothing when it stands alone. */
  readonly isOrdinary: boolean;
}

/** A mention that the block's own words give; offsets are relative to the block. */
export interface LocalMention extends Span {
  readonly form: Candidate['form'];
  readonly type: Candidate['type'];
  readonly known: readonly number[];
  readonly unknown: Unknown | null;
  readonly confidence: number;
  readonly by: string;
  readonly needsSupport: boolean;
  readonly supporters: readonly number[];
  readonly roles: readonly LocalRole[];
  /** Words of the name without its particles; empty where names are not compared. */
  readonly words: readonly NameWord[];
}

/** A capitalised word that belongs to no mention; it may turn out to be a surname or an acronym introduced elsewhere. */
export interface LooseName extends Span {
  readonly hash: number;
  readonly folded: string;
  readonly skeleton: number;
  /** Start with the particle tied to it: "al-Zahar". */
  readonly startWithParticle: number;
  readonly isCapitals: boolean;
  /** Short and all in capitals among small letters: "FICO scores" are not Mr Fico's. */
  readonly isInitials: boolean;
}

/** A location that the knowledge has; offsets are relative to the block. */
export interface LocalPlace extends Span {
  /** The states whose capital it is. */
  readonly known: readonly number[];
}

/** An acronym introduced in brackets after a name: "Popular Mobilisation Forces (PMF)"; or what a person goes by, in quotation marks. */
export interface IntroducedAcronym extends Span {
  readonly isNickname: boolean;
  readonly hash: number;
  /** Index of the mention that it abbreviates. */
  readonly owner: number;
}

/** Everything that a block's own words say; reused as long as they are the same. */
export interface BlockReading {
  readonly mentions: readonly LocalMention[];
  readonly places: readonly LocalPlace[];
  readonly loose: readonly LooseName[];
  readonly acronyms: readonly IntroducedAcronym[];
  /** How much speaks for a text about conflict: named weapons, military bodies, ranks. */
  readonly conflictEvidence: number;
  /** Words in letters. */
  readonly words: number;
  /** ISO 639-1 code of the language that its words show, null where they show none: a list, a headline, a table. */
  readonly language: string | null;
  /** Figures, with the index of the mention that each says something of. */
  readonly measures: readonly LocalMeasure<number>[];
  /** What is said, and where its speaker is named. */
  readonly quotes: readonly LocalQuote[];
  /** What is done, with the indexes of the mentions that take part. */
  readonly events: readonly LocalEvent[];
  /** Lines that may fence off what is no prose; the whole text decides. */
  readonly fences: readonly FenceLine[];
}

/** Reads blocks. Holds only what is reused from block to block; the reading of a block depends on its text alone. */
export class BlockReader {
  private readonly characters = new Characters();
  private readonly tokens = new Tokens();
  private readonly wordColumns = new WordColumns();
  private readonly tokeniser: Tokeniser;
  private readonly tools: ScanTools;
  private readonly foreign: ForeignLanguages;
  private readonly sentenceWords: SentenceWords;

  constructor(private readonly knowledge: EngineKnowledge) {
    this.tokeniser = new Tokeniser(this.characters, new Vocabulary(knowledge.vocabulary, this.characters));
    this.tools = new ScanTools(knowledge);
    this.foreign = new ForeignLanguages(this.characters);
    this.sentenceWords = {
      isAbbreviation: (word) => (knowledge.wordCategories[word] & Word.Abbreviation) !== 0,
      isFunctionWord: (word) => (knowledge.wordCategories[word] & Word.FunctionWord) !== 0,
    };
  }

  read(text: string): BlockReading {
    const scan = this.scan(text);
    const introductions = new Introductions(scan);
    const candidates = settle(detectAll(scan, introductions), scan);
    const actual = candidates.filter((c) => !c.isPlace);
    const mentions = compact(actual.map((c) => this.localMention(scan, introductions, c)));
    const { loose, acronyms } = this.readLooseNames(scan, candidates, actual);
    const { words, functionWords, evidence } = countWords(scan);
    const language = functionWords >= words * ENGLISH_SHARE ? (words > 0 ? 'en' : null) : this.foreign.languageOf(text);
    if (language !== null && language !== 'en') return foreignReading(mentions, language, words, fenceLines(text));
    const places =
      candidates.length > actual.length ? candidates.filter((c) => c.isPlace).map(({ start, end, known }) => ({ start, end, known })) : [];
    const measures = findMeasures(scan, actual).map((measure) => ownedBy(measure, measure.owner && actual.indexOf(measure.owner)));
    return {
      mentions,
      places: compact(places),
      loose: compact(loose),
      acronyms: compact(acronyms),
      conflictEvidence: evidence + conflictEvidence(actual),
      words,
      language,
      measures: compact(measures),
      quotes: compact(findQuotes(scan, actual)),
      events: compact(findEvents(scan, actual, this.wordColumns)),
      fences: compact(fenceLines(text)),
    };
  }

  /** All that the detectors take for mentions in a block, and what of it stays where they overlap; for explanations. */
  candidates(text: string): { readonly all: readonly Candidate[]; readonly kept: readonly Candidate[] } {
    const scan = this.scan(text);
    const all = detectAll(scan, new Introductions(scan));
    return { all, kept: settle(all, scan) };
  }

  private scan(text: string): Scan {
    const { tokens } = this;
    this.tokeniser.read(text, tokens);
    markSentences(tokens, this.sentenceWords);
    markCapitalLines(tokens);
    return new Scan(tokens, this.knowledge, this.tools);
  }

  private localMention(scan: Scan, introductions: Introductions, c: Candidate): LocalMention {
    const { start, end, form, type, known, confidence, by, needsSupport, supporters } = c;
    const unknown = c.unknown && (UNKNOWN.get(c.unknown.kind) ?? c.unknown);
    const isAcronym = form === 'abbreviation' && c.first === c.last && end - start >= SHORTEST_ACRONYM;
    const isCompared = isAcronym || type === 'person' || unknown?.kind === 'organisation' || unknown?.kind === 'weapon';
    const roles = type === 'person' ? compact(rolesOf(scan, introductions, c.first, c.last)) : NO_ROLES;
    const words = isCompared ? this.nameWords(scan, c) : NO_WORDS;
    return { start, end, form, type, known, unknown, confidence, by, needsSupport, supporters, roles, words };
  }

  private nameWords(scan: Scan, { first, last }: Candidate): readonly NameWord[] {
    const { hashes, shapes } = scan.tokens;
    const words: NameWord[] = [];
    const hasFamilyNameFirst = scan.tokens.gaps[last] === Gap.Hyphen && !scan.isCapitalised(last);
    for (let i = first; i <= last; i++) {
      const isParticle = scan.is(i, Word.NameParticle) && !scan.isCapitalised(i) && i < last;
      if (isParticle || scan.tokens.gaps[i] === Gap.Apostrophe) continue;
      const isFamilyName = hasFamilyNameFirst && i === first;
      const isGivenName = !isFamilyName && scan.is(i, Word.GivenName);
      const folded = this.folded(i);
      words.push({
        hash: hashes[i],
        folded,
        skeleton: skeletonHash(folded),
        isInitial: (shapes[i] & Shape.Single) !== 0,
        isGivenName,
        isOrdinary: !isGivenName && !isFamilyName && scan.is(i, ~(Word.OrdinaryWord | Word.FamilyName)),
      });
    }
    return compact(words);
  }

  /** A token's word in lower case and without diacritics. */
  private folded(token: number): string {
    const lower = this.tokens.lower(token);
    return isPlain(lower) ? lower : this.characters.fold(lower);
  }

  private readLooseNames(
    scan: Scan,
    candidates: readonly Candidate[],
    mentions: readonly Candidate[],
  ): Pick<BlockReading, 'loose' | 'acronyms'> {
    const { tokens } = scan;
    const loose: LooseName[] = [];
    const acronyms: IntroducedAcronym[] = [];
    let next = 0;
    let owner = -1;
    for (let i = 0; i < tokens.count; i++) {
      while (next < candidates.length && candidates[next].last < i) next++;
      const covering = next < candidates.length && candidates[next].first <= i ? candidates[next] : null;
      // What is doubtful may still turn out to be a surname or an acronym.
      if (covering && !covering.needsSupport && !mayBeSurname(scan, covering)) {
        if (owner >= 0 && isOwnersAcronym(scan, covering, mentions[owner]))
          acronyms.push({ isNickname: false, start: covering.start, end: covering.end, hash: tokens.hashes[i], owner });
        owner = covering.isPlace ? -1 : mentions.indexOf(covering);
        i = covering.last;
        continue;
      }
      if (!(tokens.shapes[i] & Shape.FirstUpper) || tokens.shapes[i] & Shape.Single) continue;
      const isCapitals = (tokens.shapes[i] & (Shape.AllUpper | Shape.Mixed)) !== 0;
      if (owner >= 0 && isCapitals && isBracketed(scan, i) && mentions[owner].last === i - 1 && mayStandFor(scan, i, mentions[owner])) {
        acronyms.push({ isNickname: false, start: tokens.starts[i], end: tokens.ends[i], hash: tokens.hashes[i], owner });
        continue;
      }
      if (owner >= 0 && mentions[owner].last === i - 1 && mentions[owner].type === 'person') {
        const last = nicknameEnd(scan, i);
        if (last >= i) {
          const hash = last === i ? tokens.hashes[i] : 0;
          acronyms.push({ isNickname: true, start: tokens.starts[i], end: tokens.ends[last], hash, owner });
          i = last;
          continue;
        }
      }
      if (scan.is(i, Word.FunctionWord | Word.Calendar) && !isCapitals) continue;
      const knownEnd = owner >= 0 ? endOfOtherName(scan, i, mentions[owner]) : -1;
      if (knownEnd >= i) {
        const hash = knownEnd === i ? tokens.hashes[i] : 0;
        acronyms.push({ isNickname: true, start: tokens.starts[i], end: tokens.ends[knownEnd], hash, owner });
        i = knownEnd;
        continue;
      }
      const hasParticle = i > 0 && tokens.gaps[i] === Gap.Hyphen && scan.is(i - 1, Word.NameParticle);
      const folded = this.folded(i);
      loose.push({
        start: tokens.starts[i],
        end: tokens.ends[i],
        hash: tokens.hashes[i],
        folded,
        skeleton: (scan.categories(i) & ~Word.FamilyName) === 0 ? skeletonHash(folded) : 0,
        startWithParticle: hasParticle ? tokens.starts[i - 1] : tokens.starts[i],
        isCapitals,
        isInitials: (tokens.shapes[i] & (Shape.AllUpper | Shape.InCapitals)) === Shape.AllUpper && folded.length <= LONGEST_INITIALS,
      });
    }
    return { loose, acronyms };
  }
}

/** "Turk called for action" tells of Volker Turk where the text has named him; "a Turk" and "Turkish troops" do not: what follows is a verb. */
function mayBeSurname(scan: Scan, { first, last, form }: Candidate): boolean {
  if (form !== 'demonym' || first !== last || scan.isInCapitals(first)) return false;
  if (first > 0 && !(scan.tokens.gaps[first] & (Gap.Sentence | Gap.Break)) && scan.is(first - 1, Word.FunctionWord)) return false;
  const next = first + 1;
  if (next >= scan.tokens.count || !scan.isJoined(next)) return true;
  return scan.is(next, Word.FunctionWord | Word.CommunicationVerb) || scan.lower(next).endsWith('ed');
}

/** Behind a person's name, "(MBS)" stands for it only with its initial; "(APRA)" is the person's party. */
const mayStandFor = (scan: Scan, acronym: number, { type, first }: Candidate): boolean =>
  type !== 'person' || scan.lower(acronym).startsWith(scan.lower(first).slice(0, 1));

/** "Armed Forces of the Philippines (AFP)" is not Agence France-Presse: initials in brackets are those of what they stand behind. */
const isOwnersAcronym = (scan: Scan, acronym: Candidate, owner: Candidate): boolean =>
  acronym.form === 'abbreviation' &&
  acronym.first === acronym.last &&
  owner.last === acronym.first - 1 &&
  isBracketed(scan, acronym.first) &&
  !acronym.known.some((entity) => owner.known.includes(entity)) &&
  initialsOf(scan.tokens.slice(owner.first, owner.last)) === scan.tokens.slice(acronym.first, acronym.first);

/** "(PMF)" right behind a name and nothing else in the brackets; in "(EFE) -- [TEXT]" it stands behind other brackets. */
function isBracketed(scan: Scan, token: number): boolean {
  const { gaps, count } = scan.tokens;
  return (gaps[token] & (Gap.Open | Gap.Close | Gap.Dash)) === Gap.Open && (token + 1 >= count || (gaps[token + 1] & Gap.Close) !== 0);
}

/** Words in letters, how many of them are function words, and how many speak of conflict. */
function countWords(scan: Scan): { readonly words: number; readonly functionWords: number; readonly evidence: number } {
  const { shapes, count } = scan.tokens;
  let words = 0;
  let functionWords = 0;
  let evidence = 0;
  for (let i = 0; i < count; i++) {
    const categories = scan.categories(i);
    if (categories & Word.ConflictWord) evidence++;
    if (shapes[i] & Shape.Digits) continue;
    words++;
    if (categories & Word.FunctionWord) functionWords++;
  }
  return { words, functionWords, evidence };
}

/** Whether folding leaves a word in lower case as it is. */
function isPlain(lower: string): boolean {
  for (let i = 0; i < lower.length; i++) {
    const code = lower.charCodeAt(i);
    if (!((code >= 97 && code <= 122) || (code >= 48 && code <= 57))) return false;
  }
  return true;
}

function conflictEvidence(mentions: readonly Candidate[]): number {
  let evidence = 0;
  for (const { type, form, needsSupport, known, unknown, role, by } of mentions) {
    if (needsSupport || by === NAMED_WEAPONS) continue;
    if (role?.rank) evidence++;
    if (type === 'military' || type === 'armed-group') evidence += form === 'nominal' ? 0 : 2;
    else if (classOf(type) === 'weapon')
      evidence += known.length > 0 || unknown?.kind === 'weapon' ? 2 : unknown?.kind === 'generic' && unknown.phrase.includes(' ') ? 1 : 0;
  }
  return evidence;
}
