import type { LocalQuote, Manner } from '../context/quotes/localQuote';
import type { Span } from '../model';
import type { LinkedEntity, LinkedMention, LinkedQuote } from './linked';
import { pronounOf, type QuoteTail } from './recent';
import { bareNoun, type Referents } from './referents';

const TURNS: ReadonlySet<Manner> = new Set<Manner>(['turn', 'question', 'answer']);

/** Whether a mention stands in one of a block's quotations. A turn of an interview is none: in it the speaker tells of others as a text does. */
export const isQuoted = (quotes: readonly LocalQuote[], { start, end }: Span): boolean =>
  quotes.some((quote) => quote.direct && !TURNS.has(quote.manner) && start >= quote.start && end <= quote.end);

/** Whether the text before the block has a say in who says a quote. */
export const hangsOnTextBefore = ({ pronoun, manner }: LocalQuote): boolean =>
  pronoun !== null || manner === 'continues' || manner === 'answer' || manner === 'question';

/**
 * Who says what in a block, also where the cue has only a pronoun or a surname, or no cue stands at all. `linked` are all mentions that
 * were linked in the block, in order, and `referents` knows the mentions up to its end.
 */
export function linkQuotes(quotes: readonly LocalQuote[], linked: readonly LinkedMention[], referents: Referents): LinkedQuote[] {
  const { recent } = referents;
  const found: LinkedQuote[] = [];
  for (const quote of quotes) {
    const { start, end, direct, manner, isOpen, isFirst, cue } = quote;
    if (manner === 'continues' && recent.tail === null) continue;
    const speaker = manner === 'follows' ? (found.at(-1)?.speaker ?? null) : speakerOf(quote, quotes, linked, referents);
    // What has no cue is somebody's, or nothing.
    if (manner === 'cued' && cue === null && speaker === null) continue;
    if (manner === 'turn' && speaker?.type !== 'person' && speaker?.type !== 'media') continue;
    found.push({ start, end, direct, speaker, cue, isOpen, isFirst });
  }
  return found;
}

/** What a block's quotes leave to the block behind it. */
export function tailOf(quotes: readonly LocalQuote[], linked: readonly LinkedQuote[], before: QuoteTail | null): QuoteTail | null {
  const last = linked.at(-1);
  if (!last) return null;
  const turn = quotes.find(({ manner }) => manner === 'answer');
  const answer = turn && linked.find(({ start }) => start === turn.start);
  const isQuestion = quotes.some(({ manner }) => manner === 'question');
  return { speaker: last.speaker, answerer: answer?.speaker ?? (isQuestion ? (before?.answerer ?? null) : null) };
}

export const isSameTail = (a: QuoteTail | null, b: QuoteTail | null): boolean =>
  a === b || (a !== null && b !== null && a.speaker === b.speaker && a.answerer === b.answerer);

function speakerOf(
  quote: LocalQuote,
  quotes: readonly LocalQuote[],
  linked: readonly LinkedMention[],
  referents: Referents,
): LinkedEntity | null {
  const { recent } = referents;
  const { pronoun, speakerAt, ownerAt, subjectAt, noun, manner } = quote;
  if (manner === 'continues') return recent.tail?.speaker ?? null;
  if (manner === 'answer') return recent.tail?.answerer ?? recent.foremostPerson(linked.length);
  const spoken = speakerAt === null ? null : entityAt(linked, speakerAt);
  const named = spoken ?? (ownerAt === null ? null : entityAt(linked, ownerAt));
  if (!pronoun) return named;
  if (named && pronounOf(named) === pronoun) return named;
  if (noun !== null) return referents.resolve(bareNoun(noun), 'person', false);
  const subject = subjectAt === null ? null : entityAt(linked, subjectAt);
  if (subject && pronounOf(subject) === pronoun) return subject;
  const { start } = quote.cue ?? quote;
  for (let i = linked.length - 1; i >= 0; i--) {
    const mention = linked[i];
    if (mention.end <= start && pronounOf(mention.entity) === pronoun && !isQuoted(quotes, mention)) return mention.entity;
  }
  return recent.lastSpeaker(pronoun, linked.length);
}

const entityAt = (linked: readonly LinkedMention[], at: number): LinkedEntity | null =>
  linked.find((mention) => mention.start <= at && at < mention.end)?.entity ?? null;
