import { Word } from '../../lexicon/categories';
import { Speech } from '../../lexicon/speechWords';
import { Gap } from '../../text/tokens';
import type { SpeechBlock } from './speech';
import { LOCATIVES, SUBJECT_REACH } from './subjects';

const SHORTEST_CLAUSE = 3;
const DISTANCE_OF_THAT = 6;
/** "warned Iran in a letter last week that" */
const DISTANCE_BEHIND_ADDRESSEE = 9;
/** Words from the start of a clause to its verb where no "that" says that it is one. */
const DISTANCE_OF_VERB = 8;
/** Words of "told the parliament", "told Radio Caracol". */
const LONGEST_ADDRESSEE = 6;

const RELATIVES: ReadonlySet<string> = new Set(['who', 'which', 'that']);
const SUBJECT_PRONOUNS: ReadonlySet<string> = new Set(['i', 'we', 'he', 'she', 'they', 'it', 'there']);
const DETERMINERS: ReadonlySet<string> = new Set([
  'the',
  'a',
  'an',
  'his',
  'her',
  'its',
  'their',
  'our',
  'no',
  'this',
  'these',
  'all',
  'some',
]);

/** What is reported: its first and last token. */
export interface Clause {
  readonly first: number;
  readonly last: number;
  /** Reported beyond doubt, whoever says it. */
  readonly hasThat: boolean;
}

/** Longer sentences are lists; nobody reports them whole. */
const LONGEST_SENTENCE = 200;

/** First token of the part of the sentence that a verb stands in. */
export function clauseStart(block: SpeechBlock, verb: number): number {
  let start = verb;
  while (start > 0 && verb - start < LONGEST_SENTENCE && !(block.gap(start) & (Gap.Sentence | Gap.Colon | Gap.Dash))) start--;
  return start;
}

/** The token behind the last one of that part. */
export function clauseEnd(block: SpeechBlock, verb: number): number {
  let end = verb + 1;
  while (end < block.count && end - verb < LONGEST_SENTENCE && !(block.gap(end) & (Gap.Sentence | Gap.Colon))) end++;
  return end;
}

/** What a verb reports: what stands behind it and its "that", before the comma in front of its subject, or around both. */
export function clauseOf(block: SpeechBlock, verb: number, start: number, end: number): Clause | null {
  if (block.has(verb, Speech.Wish) || breaksInto(block, verb)) return null;
  if (block.scan.lower(verb) === 'according') return clauseOfSource(block, verb, start, end);
  const that = thatBehind(block, verb, end);
  if (that > 0) return clause(that + 1, endOfReport(block, verb, end), true);
  return clauseBehind(block, verb, end) ?? clauseBefore(block, verb, start, end);
}

/** "which it says arms X", "who the army says fled": what is said has its subject in front. */
function breaksInto(block: SpeechBlock, verb: number): boolean {
  const actor = block.actorTo(verb - 1);
  const subject = actor ? actor.first : block.pronounAt(verb - 1) ? verb - 1 : -1;
  if (subject <= 0 || !RELATIVES.has(block.scan.lower(subject - 1)) || verb + 1 >= block.count) return false;
  const next = verb + 1;
  if (block.gap(next) & ~(Gap.Space | Gap.SoftBreak) || block.actorFrom(next) || block.scan.is(next, Word.PeopleNoun)) return false;
  return block.isVerb(next) || block.looksLikeDeed(next);
}

const clause = (first: number, end: number, hasThat = false): Clause | null =>
  end - first >= SHORTEST_CLAUSE ? { first, last: end - 1, hasThat } : null;

/** "…, according to X", "according to X, …" */
function clauseOfSource(block: SpeechBlock, verb: number, start: number, end: number): Clause | null {
  // "killed 13 and, according to X, wounded nine"
  const isInserted = block.scan.lower(verb - 1) === 'and' || block.scan.lower(verb - 1) === 'but';
  if (block.gap(verb) & Gap.Comma && verb > start && isInserted) {
    const behind = commaAfter(block, verb, end);
    return behind > 0 ? clause(behind, end) : null;
  }
  if (block.gap(verb) & Gap.Comma && verb > start) return clause(start, verb);
  if (verb > start) return clause(start, verb);
  let next = commaAfter(block, verb, end);
  // "According to two diplomats, who asked not to be named, …"
  if (next > 0 && RELATIVES.has(block.scan.lower(next))) next = commaAfter(block, next, end);
  return next > 0 ? clause(next, end) : null;
}

/** "said it would", "told reporters the troops had", "warned a pullout would" */
function clauseBehind(block: SpeechBlock, verb: number, end: number): Clause | null {
  if (!block.has(verb, Speech.Plain | Speech.Near | Speech.Addressed)) return null;
  const next = beginningOf(block, verb, end);
  if (next < 0) return null;
  const isPlain = block.has(verb, Speech.Plain) && next <= verb + 2;
  // "claimed the attack, while …" reports nothing; "who say they act for others, did …" reports up to the comma.
  const stop = commaAfter(block, next, end);
  if (SUBJECT_PRONOUNS.has(block.scan.lower(next)) && block.has(next + 1, Speech.NoClause)) return null;
  const isPronoun = SUBJECT_PRONOUNS.has(block.scan.lower(next));
  const isClause =
    isPronoun ||
    (block.has(verb, Speech.Plain) &&
      hasSubjectBefore(block, verb) &&
      isNounPhrase(block, next) &&
      (stop > 0 ? stop : end) - next > SHORTEST_CLAUSE) ||
    (isPlain ? block.hasVerb(next + 1, stop > 0 ? stop : end) : hasVerbSoon(block, next, end));
  return isClause ? clause(next, endOfReport(block, verb, end)) : null;
}

/** Where a clause without "that" may begin behind a verb; -1 where something else stands there. */
function beginningOf(block: SpeechBlock, verb: number, end: number): number {
  const { scan } = block;
  if (block.has(verb, Speech.Transitive) && block.has(verb, Speech.Addressed)) return behindAddressee(block, verb, end);
  const next = block.has(verb + 1, Speech.Day) ? verb + 2 : verb + 1;
  const isFollowed = next < end && !block.has(next, Speech.NoClause) && !(block.gap(next) & Gap.Comma) && scan.lower(next) !== 'and';
  return isFollowed ? next : -1;
}

/** "told reporters in Mogadishu the troops": behind whoever was told. */
function behindAddressee(block: SpeechBlock, verb: number, end: number): number {
  const { scan } = block;
  let i = verb + 1;
  if (DETERMINERS.has(scan.lower(i))) i++;
  for (; i < end && i - verb <= LONGEST_ADDRESSEE; i++) {
    if (i > verb + 1 && LOCATIVES.has(scan.lower(i)) && scan.isCapitalised(i + 1)) {
      i++;
      continue;
    }
    if (block.gap(i) & (Gap.Comma | Gap.Quote)) return -1;
    // "told the court through an interpreter he had"
    if (block.has(i, Speech.NoClause)) return pronounWithin(block, i + 1, Math.min(end, i + LONGEST_ADDRESSEE));
    const actor = block.actorFrom(i);
    if (actor && i > verb + 1) return i;
    if (actor) i = actor.last;
    else if (i > verb + 1 && (DETERMINERS.has(scan.lower(i)) || SUBJECT_PRONOUNS.has(scan.lower(i)))) return i;
  }
  return -1;
}

/** "The FSA says most bombs fall on it": what begins in small letters behind a verb that has its subject is no speaker, and needs no verb that is known. */
function hasSubjectBefore(block: SpeechBlock, verb: number): boolean {
  return (
    verb > 0 &&
    (block.gap(verb) & ~(Gap.Space | Gap.SoftBreak)) === 0 &&
    (block.actorTo(verb - 1) !== undefined || block.pronounAt(verb - 1) !== null)
  );
}

function isNounPhrase({ scan }: SpeechBlock, token: number): boolean {
  return !scan.isCapitalised(token) && !scan.lower(token).endsWith('ing') && !scan.lower(token).endsWith('ly');
}

/** Where a clause begins with a pronoun; -1 for nowhere. */
function pronounWithin(block: SpeechBlock, from: number, end: number): number {
  for (let i = from; i < end && !(block.gap(i) & Gap.Comma); i++) if (block.pronounAt(i) && block.isVerb(i + 1)) return i;
  return -1;
}

/** A verb of its own shortly behind the clause's beginning, and neither a comma nor a preposition before it. */
function hasVerbSoon(block: SpeechBlock, from: number, end: number): boolean {
  for (let i = from + 1; i < end && i - from <= DISTANCE_OF_VERB; i++) {
    if (block.gap(i) & (Gap.Comma | Gap.Quote | Gap.Open) || block.has(i, Speech.NoClause) || RELATIVES.has(block.scan.lower(i)))
      return false;
    if (i > from + 1 || block.actorFrom(from) ? block.isVerb(i) : false) return true;
  }
  return false;
}

/** "…, X said", "…, said X"; where that breaks into the clause ("the answer, he says, was four pages long"), all around it. */
function clauseBefore(block: SpeechBlock, verb: number, start: number, end: number): Clause | null {
  if (!block.has(verb, Speech.Trailing) || hasQuotationBehind(block, verb, end)) return null;
  const comma = commaBefore(block, verb, start);
  if (comma === verb && isExplained(block, verb, start)) return null;
  // "X summoned the ambassador, Y, in May and warned him": what stands before was done, not said.
  if (block.scan.lower(verb - 1) === 'and') return null;
  const explained = comma === verb ? commaBeforeExplained(block, verb, start) : -1;
  if (explained > start && block.hasVerb(start, explained)) return clause(start, explained);
  if (comma <= start || (comma === verb && block.has(verb + 1, Speech.NoClause)) || block.scan.lower(start) === 'asked') return null;
  if (block.hasVerb(start, comma)) return clause(start, comma);
  const isBrokenInto = comma < verb && verb + 1 < end && (block.gap(verb + 1) & Gap.Comma) !== 0;
  return isBrokenInto ? clause(start, end) : null;
}

/** "Egypt, which had mediated, warned": what stands before the verb is its subject, and no report. */
function isExplained(block: SpeechBlock, verb: number, start: number): boolean {
  const inner = commaBefore(block, verb - 1, start);
  return inner > start && RELATIVES.has(block.scan.lower(inner)) && !block.hasVerb(start, inner);
}

/** "…, the governor, X, said", "…, X, the governor, said": the comma before both, where one of the two is somebody's name; -1 for none. */
function commaBeforeExplained(block: SpeechBlock, verb: number, start: number): number {
  const inner = commaBefore(block, verb - 1, start);
  const outer = inner > start ? commaBefore(block, inner - 1, start) : -1;
  if (outer <= start || block.hasVerb(outer, verb)) return -1;
  for (let i = outer; i < verb; i++) if (block.actorFrom(i)?.type === 'person') return outer;
  return -1;
}

function hasQuotationBehind(block: SpeechBlock, verb: number, end: number): boolean {
  const last = end < block.count && block.gap(end) & Gap.Colon ? end : end - 1;
  for (let i = verb + 1; i <= last; i++) if (block.isInside(i)) return true;
  return false;
}

/** "said X was not involved and warned Y": whoever says the first says the second; not where the clause is of "he", who may do it himself. */
function nextSaying(block: SpeechBlock, verb: number, end: number): number {
  const { scan } = block;
  const first = scan.lower(verb + 1) === 'that' ? verb + 2 : verb + 1;
  if (SUBJECT_PRONOUNS.has(scan.lower(first))) return end;
  for (let i = first + SHORTEST_CLAUSE; i + 1 < end; i++)
    if (scan.lower(i) === 'and' && scan.is(i + 1, Word.CommunicationVerb) && scan.lower(i + 1).endsWith('ed')) return i;
  return end;
}

/** "Hezbollah, who say they fight for Lebanon, left": a relative clause ends what it reports. */
function endOfReport(block: SpeechBlock, verb: number, clauseEnd: number): number {
  const end = nextSaying(block, verb, clauseEnd);
  if (!RELATIVES.has(block.scan.lower(verb - 1))) return end;
  const stop = commaAfter(block, verb, end);
  return stop > 0 ? stop : end;
}

function thatBehind(block: SpeechBlock, verb: number, end: number): number {
  const isAddressed = block.has(verb, Speech.Addressed);
  for (
    let i = verb + 1;
    i < end && i - verb <= (isAddressed ? DISTANCE_BEHIND_ADDRESSEE : DISTANCE_OF_THAT) && !(block.gap(i) & Gap.Comma);
    i++
  ) {
    if (block.scan.lower(i) !== 'that') continue;
    // "says X is building a reactor that could …"
    if (i - verb > DISTANCE_OF_THAT && block.hasVerb(verb + 1, i)) return -1;
    // "boasted the same evening that", but "denied the report that"
    return isAddressed || i === verb + 1 || block.saysWhen(i - 1) ? i : -1;
  }
  return -1;
}

function commaBefore(block: SpeechBlock, verb: number, start: number): number {
  for (let i = verb; i > start && verb - i <= SUBJECT_REACH; i--) if (block.gap(i) & Gap.Comma) return i;
  return -1;
}

function commaAfter(block: SpeechBlock, from: number, end: number): number {
  for (let i = from + 1; i < end && i - from <= SUBJECT_REACH; i++) if (block.gap(i) & Gap.Comma) return i;
  return -1;
}
