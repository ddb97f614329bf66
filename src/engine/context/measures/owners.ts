import type { Candidate } from '../../mentions/candidate';
import type { Scan } from '../../mentions/scan';
import { classOf } from '../../model';
import { Word } from '../../lexicon/categories';
import { Figure } from '../../lexicon/measureWords';
import { Part } from '../../lexicon/grammar';
import { Gap } from '../../text/tokens';
import { mentionAt } from '../mentionAt';
import { saysOf } from './figures';

/** Words of "by a newly bought Iranian" between a preposition and the name that it leads to. */
const LONGEST_LEAD = 3;
/** Words between a price and what has it. */
const PRICE_REACH = 6;

/** The weapon right behind a figure: "220-mm rockets", "40 kg of explosive", "(88 lb) of explosive". */
export function weaponAfter(scan: Scan, mentions: readonly Candidate[], last: number): Candidate | null {
  const { tokens } = scan;
  let next = last + 1;
  if (next < tokens.count && !(tokens.gaps[next] & ~(Gap.Space | Gap.Close)) && scan.lower(next) === 'of') next++;
  const mention = mentionAt(mentions, next);
  if (mention?.first !== next || classOf(mention.type) !== 'weapon') return null;
  return tokens.gaps[next] & ~(Gap.Space | Gap.SoftBreak | Gap.Hyphen | Gap.Close) ? null : mention;
}

/**
 * The weapon that a figure is about: in its sentence the one that no preposition leads to ("launched from a Wing Loong"), a named one before a class,
 * the last of several; else the same of the sentences before. The warhead is passed over for what carries it.
 */
export function weaponBefore(scan: Scan, mentions: readonly Candidate[], first: number): Candidate | null {
  const sentence = scan.sentenceStart(first);
  const weapons = mentions.filter((mention) => mention.first < first && classOf(mention.type) === 'weapon' && mention.type !== 'munition');
  const own = weapons.filter((mention) => mention.first >= sentence);
  return choose(scan, own) ?? choose(scan, ofLastSentence(scan, weapons)) ?? choose(scan, weapons);
}

/** Whom or what a sum of money is about: the weapon that it is "for", or whose price it is; else the last entity of its sentence that no preposition leads to. */
export function ownerOfMoney(scan: Scan, mentions: readonly Candidate[], first: number, last: number): Candidate | null {
  const bought = scan.lower(last + 1) === 'for' ? weaponWithin(scan, mentions, last + 2) : null;
  if (bought) return bought;
  const sentence = scan.sentenceStart(first);
  const before = mentions.filter((mention) => mention.first < first && mention.first >= sentence);
  const weapon = before.filter(({ type }) => classOf(type) === 'weapon').at(-1);
  if (weapon && (scan.lower(first - 1) === 'for' || isPrice(scan, first, sentence))) return weapon;
  if (before.length === 0) return isPrice(scan, first, sentence) ? weaponBefore(scan, mentions, first) : null;
  // A phrase that stands for somebody may turn out to stand for nobody.
  const named = before.filter(({ form }) => form !== 'nominal');
  return named.filter((mention) => !isLedTo(scan, mention)).at(-1) ?? named.at(-1) ?? before.at(-1) ?? null;
}

function isPrice(scan: Scan, first: number, sentence: number): boolean {
  for (let i = first - 1; i >= sentence && first - i <= PRICE_REACH; i--) if (saysOf(scan, i, Figure.Price)) return true;
  return false;
}

function weaponWithin(scan: Scan, mentions: readonly Candidate[], from: number): Candidate | null {
  const end = Math.min(scan.sentenceEnd(from), from + PRICE_REACH);
  return mentions.find(({ first, type }) => first >= from && first < end && classOf(type) === 'weapon') ?? null;
}

/** The weapons of the last sentence that names one. */
function ofLastSentence(scan: Scan, weapons: readonly Candidate[]): readonly Candidate[] {
  const last = weapons.filter(isNamed).at(-1);
  if (!last) return [];
  const sentence = scan.sentenceStart(last.first);
  return weapons.filter((mention) => mention.first >= sentence);
}

const isNamed = ({ unknown }: Candidate): boolean => unknown?.kind !== 'generic';

function choose(scan: Scan, weapons: readonly Candidate[]): Candidate | null {
  const free = weapons.filter((mention) => !isLedTo(scan, mention));
  return free.filter(isNamed).at(-1) ?? weapons.filter(isNamed).at(-1) ?? free.at(-1) ?? weapons.at(-1) ?? null;
}

/** "launched from a Wing Loong", "on the Boxer" */
function isLedTo(scan: Scan, { first }: Candidate): boolean {
  for (let i = first - 1; i >= 0 && first - i <= LONGEST_LEAD; i--) {
    if (scan.tokens.gaps[i + 1] & ~(Gap.Space | Gap.SoftBreak | Gap.Hyphen | Gap.Apostrophe)) return false;
    const parts = scan.parts(i);
    if (parts & Part.Preposition) return true;
    if (!(parts & Part.Determiner) && scan.is(i, Word.ActionVerb | Word.CommunicationVerb)) return false;
  }
  return false;
}
