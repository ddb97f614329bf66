import { Word } from '../../lexicon/categories';
import { Speech } from '../../lexicon/speechWords';
import type { Candidate } from '../../mentions/candidate';
import { Gap } from '../../text/tokens';
import { type Attribution, attribution, type PronounKind } from './localQuote';
import type { SpeechBlock } from './speech';

const ARTICLES: ReadonlySet<string> = new Set(['the', 'a', 'an', 'its', 'his', 'her', 'their']);
/** Words between a cue and its subject. */
export const SUBJECT_REACH = 14;
const BEHIND_REACH = 8;
/** Words between two verbs of one subject. */
const LONGEST_COORDINATION = 30;
/** Words of "a person familiar with the talks" before the noun, and of what stands between "the" and its noun. */
const PHRASE_REACH = 5;
/** "Iranian foreign ministry official" */
const LONGEST_OFFICIAL = 3;

/** What stands behind them is where something was said. */
export const LOCATIVES: ReadonlySet<string> = new Set(['in', 'at', 'near']);

/** Who does the saying: the actor, name or pronoun before the verb, or right behind it; null where neither a name nor a phrase for somebody stands there. */
export function subjectOf(block: SpeechBlock, verb: number, from: number, to: number): Attribution | null {
  const cue = { start: block.start(verb), end: block.scan.tokens.ends[verb] };
  const said = (speakerAt: number | null, pronoun: PronounKind | null = null, subjectAt: number | null = null): Attribution =>
    attribution(speakerAt, pronoun, subjectAt, cue);
  if (block.isSpeakerBehind(verb)) {
    const at = actorAfter(block, verb, BEHIND_REACH);
    if (at !== null) return said(at);
    const name = block.scan.lower(verb + 1) === 'to' ? verb + 2 : verb + 1;
    if (block.isLooseName(name)) return said(block.start(name));
    return hasSourceBehind(block, verb) ? said(null) : null;
  }
  const lowest = Math.max(from, verb - SUBJECT_REACH);
  const shared = isCoordinated(block, verb) ? sharedSubject(block, verb, from) : null;
  if (shared) return attribution(shared.speakerAt, shared.pronoun, shared.subjectAt, cue, shared.noun, shared.ownerAt);
  const nearest = block.beforeAdverbs(verb);
  const apposed = apposedPerson(block, verb, lowest);
  if (apposed) return said(apposed.start);
  for (let i = endOfSubject(block, verb, lowest); i >= lowest; i--) {
    if (block.isInside(i)) continue;
    if (isBeyond(block, i, verb)) return said(null);
    const mention = block.actorTo(i);
    // "a Hamas representative in Lebanon told": where it was said
    if (mention && LOCATIVES.has(block.scan.lower(mention.first - 1))) continue;
    if (mention) return attribution(...namedBy(block, mention, verb, lowest), cue, null, ownerOf(block, mention));
    const pronoun = block.pronounAt(i);
    if (pronoun) return isSomebodyElse(block, i) ? said(null) : said(null, pronoun, subjectBefore(block, i, pronoun));
    if (i === nearest && block.isLooseName(i)) return said(block.start(i));
    if (i === nearest && isBarePlural(block, i)) return said(null);
    const phrase = phraseFor(block, i, lowest);
    if (phrase === 'known') return attribution(null, 'person', subjectBefore(block, i), cue, nounAt(block, i));
    if (phrase === 'unnamed') return said(null);
  }
  if (mayStandBefore(block, verb, to)) {
    const next = actorAfter(block, verb, Math.min(BEHIND_REACH, to - verb));
    if (next !== null) return said(next);
    if (block.isLooseName(verb + 1)) return said(block.start(verb + 1));
    if (hasSourceBehind(block, verb)) return said(null);
  }
  const at = subjectIn(block, block.scan.sentenceStart(verb));
  return at !== null && at < cue.start ? said(at) : null;
}

/** "X was unhurt, the office said": behind the comma stands somebody else, though nothing tells who. */
function isBeyond(block: SpeechBlock, token: number, verb: number): boolean {
  const next = token + 1;
  return next < verb && (block.gap(next) & Gap.Comma) !== 0 && !(block.gap(verb) & Gap.Comma) && ARTICLES.has(block.scan.lower(next));
}

/** "…, and recalled that", "…, adding that": done by whoever did what stands before. */
function isCoordinated(block: SpeechBlock, verb: number): boolean {
  const before = block.scan.lower(verb - 1);
  if (before === 'and' || before === 'but') return true;
  return (block.gap(verb) & Gap.Comma) !== 0 && block.scan.lower(verb).endsWith('ing');
}

/** Who did what stands before a verb: whoever said something there, else the subject of the sentence. */
function sharedSubject(block: SpeechBlock, verb: number, from: number): Attribution | null {
  const { scan } = block;
  for (let i = verb - 2; i >= from && verb - i <= LONGEST_COORDINATION && !(block.gap(i + 1) & Gap.Sentence); i--)
    if (!block.isInside(i) && block.isQuotingCue(i)) return subjectOf(block, i, from, verb);
  const sentence = scan.sentenceStart(verb);
  const pronoun = block.pronounAt(sentence);
  if (pronoun) return attribution(null, pronoun, subjectBefore(block, sentence), null);
  const at = subjectIn(block, sentence, 'any');
  return at === null ? null : attribution(at, null, null, null);
}

/** "said X": nothing but words of a person's titles stands between; "told Hamas" has the subject before it. */
function mayStandBefore(block: SpeechBlock, verb: number, to: number): boolean {
  if (verb + 1 >= to || block.has(verb, Speech.Transitive)) return false;
  return (
    !block.has(verb + 1, Speech.NoClause) &&
    block.scan.lower(verb + 1) !== 'that' &&
    (block.gap(verb + 1) & ~(Gap.Space | Gap.SoftBreak)) === 0
  );
}

/** Where a mention's speaker is named, and whether it is a phrase for a person that may stand for whoever was spoken of: "the French president". */
function namedBy(
  block: SpeechBlock,
  mention: Candidate,
  verb: number,
  lowest: number,
): [number | null, Attribution['pronoun'], number | null] {
  if (mention.form === 'nominal' && mention.type === 'person') {
    const isSource = block.has(mention.last, Speech.Source);
    return [mention.start, isSource ? null : 'person', isSource ? null : subjectBefore(block, mention.first)];
  }
  if (isUnnamedSource(block, mention, verb)) return [null, null, null];
  return [block.start(headOf(block, mention, lowest)), null, null];
}

/** Where the state of "Iraq's government" is named; null for other mentions. */
function ownerOf(block: SpeechBlock, { form, type, first }: Candidate): number | null {
  if (form !== 'nominal' || type === 'person' || block.gap(first - 1) !== Gap.Apostrophe) return null;
  const owner = block.actorTo(first - 2);
  return owner ? block.start(owner.first) : null;
}

/** "X, a trader who fled Mopti, told": what stands between the commas says who X is. Answers the token before them. */
function endOfSubject(block: SpeechBlock, verb: number, lowest: number): number {
  if (!(block.gap(verb) & Gap.Comma) || block.gap(verb) & (Gap.Quote | Gap.Close)) return verb - 1;
  for (let i = verb - 1; i > lowest; i--) if (block.gap(i) & Gap.Comma && !(block.gap(i) & Gap.Quote)) return i - 1;
  return verb - 1;
}

/** "The minister, X, said": the person whose name fills what stands between the commas. */
function apposedPerson(block: SpeechBlock, verb: number, lowest: number): Candidate | null {
  if (!(block.gap(verb) & Gap.Comma) || block.gap(verb) & (Gap.Quote | Gap.Close)) return null;
  const mention = block.actorTo(verb - 1);
  if (mention?.type !== 'person' || mention.form !== 'name') return null;
  let first = mention.first;
  while (first > lowest && !(block.gap(first) & Gap.Comma) && isOfTitle(block, first - 1)) first--;
  return first > lowest && block.gap(first) & Gap.Comma ? mention : null;
}

/** "Senior Colonel", "Ambassador" */
const isOfTitle = ({ scan }: SpeechBlock, token: number): boolean =>
  scan.is(token, Word.Rank | Word.Role | Word.Title) || (scan.isCapitalised(token) && !scan.nameAt(token));

/** Offset of the person, else of the actor, named first behind a cue in its sentence. */
function actorAfter(block: SpeechBlock, verb: number, reach: number): number | null {
  let actor: number | null = null;
  for (let i = verb + 1; i < block.count && i - verb <= reach && !(block.gap(i) & Gap.Sentence) && !block.isInside(i); i++) {
    const mention = block.actorFrom(i);
    if (mention?.type === 'person') return block.start(i);
    if (mention && actor === null) actor = mention.form === 'demonym' && block.has(mention.last + 1, Speech.Source) ? null : block.start(i);
  }
  return actor;
}

/** "Colonel X of the FSA's 1st Division told": the person speaks, not the body behind the name. */
function headOf(block: SpeechBlock, mention: Candidate, lowest: number): number {
  const before = block.scan.lower(mention.first - 1) === 'the' ? mention.first - 2 : mention.first - 1;
  // "…, El Tiempo reported": nothing ties it to whoever was named before.
  if (mention.type === 'person' || mention.form === 'demonym' || block.gap(before + 1) & Gap.Comma) return mention.first;
  for (let i = before; i >= lowest && !(block.gap(i + 1) & Gap.Sentence); i--) {
    const other = block.actorTo(i);
    if (other?.type === 'person') return other.first;
  }
  return mention.first;
}

/** "Palestinian medics said": whoever they are, the state is not. Its officials do speak for it. */
function isUnnamedSource(block: SpeechBlock, { form, last }: Candidate, verb: number): boolean {
  if (form !== 'demonym' || last + 1 >= verb) return false;
  for (let i = last + 1; i < verb && i - last <= LONGEST_OFFICIAL; i++) if (block.scan.is(i, Word.GovernmentNoun)) return false;
  return true;
}

/** "said one of the officials", "according to two diplomats" */
function hasSourceBehind(block: SpeechBlock, verb: number): boolean {
  for (let i = verb + 1; i < block.count && i - verb <= BEHIND_REACH && !(block.gap(i) & (Gap.Sentence | Gap.Comma)); i++)
    if (block.has(i, Speech.Source) || block.scan.is(i, Word.PeopleNoun)) return true;
  return false;
}

/**
 * What a noun at a token is the head of: a phrase for somebody who was spoken of ("the general", "his deputy"), one for somebody without a name ("a second
 * official", "witnesses"), or neither. A body named in the phrase speaks through its officials.
 */
function phraseFor(block: SpeechBlock, noun: number, lowest: number): 'known' | 'unnamed' | null {
  const { scan } = block;
  const isSource = block.has(noun, Speech.Source) || scan.is(noun, Word.PeopleNoun);
  if (!isSource && !block.has(noun, Speech.Nominal)) return null;
  if (scan.isCapitalised(noun)) return null;
  const isHead = isHeadAt(block, noun);
  for (let i = noun - 1; i >= Math.max(lowest, noun - PHRASE_REACH); i--) {
    const word = scan.lower(i);
    if (block.actorTo(i)) return null;
    // "A person familiar with the talks said"
    if (!isHead && !(isSource && (i === scan.sentenceStart(i) || block.gap(i) & Gap.Comma))) continue;
    if (word === 'the') return isHead && !isPlural(block, noun) ? 'known' : 'unnamed';
    if (block.has(i, Speech.Indefinite)) return 'unnamed';
    if (block.gap(i + 1) & (Gap.Sentence | Gap.Comma) || scan.is(i, Word.FunctionWord | Word.CommunicationVerb)) break;
  }
  return isSource && isHead ? 'unnamed' : null;
}

/** What whoever a phrase stands for must be called; null where anybody who was spoken of may be called so. */
const nounAt = (block: SpeechBlock, noun: number): string | null =>
  block.has(noun, Speech.Source) && !block.has(noun, Speech.Nominal) ? block.scan.lower(noun) : null;

const isPlural = (block: SpeechBlock, noun: number): boolean => /(?:s|men|people|police)$/.test(block.scan.lower(noun));

/** "your own engineers called": several people whom nobody names, and no body before them for which they could speak. */
function isBarePlural(block: SpeechBlock, noun: number): boolean {
  const word = block.scan.lower(noun);
  if (!/[^s']s$/.test(word) || word.length < 5 || block.scan.isCapitalised(noun) || block.isVerb(noun)) return false;
  for (let i = noun - 1; i >= 0 && noun - i <= 3; i--) if (block.actorTo(i)) return false;
  return true;
}

/** A noun before a verb, a comma or a preposition is the head of its phrase. */
function isHeadAt(block: SpeechBlock, noun: number): boolean {
  const next = noun + 1;
  if (next >= block.count || block.gap(next) & ~(Gap.Space | Gap.SoftBreak)) return true;
  return block.has(next, Speech.NoClause) || block.isQuotingCue(next) || block.scan.is(next, Word.FunctionWord | Word.PlacePreposition);
}

const ONE: ReadonlySet<string> = new Set(['a', 'an', 'one', 'another']);

/** "A second official shook his head. “…,” he said": the pronoun means somebody without a name. */
function isSomebodyElse(block: SpeechBlock, pronoun: number): boolean {
  const sentence = block.scan.sentenceStart(pronoun);
  if (sentence === 0) return false;
  const subject = outsideQuotation(block, sentence);
  if (!ONE.has(block.scan.lower(subject))) return false;
  let isSource = false;
  for (let i = subject; i < sentence; i++) {
    if (block.actorFrom(i)?.type === 'person') return false;
    isSource ||= i - subject <= PHRASE_REACH && (block.has(i, Speech.Source) || block.scan.is(i, Word.PeopleNoun));
  }
  return isSource;
}

/** Where the subject of a token's sentence stands, if it is a name before it, else that of the sentence before, if it is a name there; null otherwise. */
export function subjectBefore(block: SpeechBlock, token: number, kind: PronounKind = 'person'): number | null {
  const sentence = block.scan.sentenceStart(token);
  // "Moscow would bring him home, it said", "The minister, he said, …": somebody else than the one spoken of.
  const isTold = (block.gap(token) & Gap.Comma) !== 0;
  const own = block.isInside(sentence) || isTold ? null : subjectIn(block, sentence, kind);
  if (own !== null && own < block.start(token)) return own;
  return sentence === 0 ? null : subjectIn(block, outsideQuotation(block, sentence), kind);
}

/** First token of the last sentence before one, or of what stands behind a quotation in it; the quotation itself is passed over. */
function outsideQuotation(block: SpeechBlock, sentence: number): number {
  for (let end = sentence; end > 0;) {
    const start = block.scan.sentenceStart(end - 1);
    for (let i = start; i < end; i++) if (!block.isInside(i)) return i;
    end = start;
  }
  return 0;
}

/** Persons, bodies, or either. */
type SubjectKind = PronounKind | 'any';

function isSubject({ type, form }: Candidate, kind: SubjectKind): boolean {
  if (type === 'person') return kind !== 'body';
  return kind !== 'person' && form !== 'demonym';
}

/** Where the first person, or capital that may be one, of a sentence is named before its verb; somebody's brother is not he. */
export function subjectIn(block: SpeechBlock, sentence: number, kind: SubjectKind = 'person'): number | null {
  const { scan } = block;
  const end = scan.sentenceEnd(sentence);
  for (let i = sentence; i < end && i - sentence < SUBJECT_REACH && !block.isInside(i); i++) {
    const mention = block.actorFrom(i);
    const last = mention ? mention.last : i;
    const isOwner = block.gap(last + 1) === Gap.Apostrophe;
    if (mention && !isOwner && isSubject(mention, kind)) return block.start(i);
    if (!mention && !isOwner && block.isLooseName(i) && !scan.is(i, Word.Rank | Word.Title | Word.Role)) return block.start(i);
    if (mention) i = last;
    else if (i > sentence && block.isVerb(i)) return null;
  }
  return null;
}
