import { BODY_SORTS } from './bodyWords';
import type { LexicalCategory } from './categories';
import { DEED_SORTS } from './deedWords';
import type { HEAD_USES } from './headUses';
import { MEASURE_USES } from './measureWords';
import { NAME_SORTS } from './nameWords';
import { PERSON_SORTS } from './personWords';
import { PHRASE_SORTS } from './phraseWords';
import { SENTENCE_PARTS, SENTENCE_SORTS } from './sentenceWords';
import { SPEECH_USES } from './speechWords';

/** The columns over all words that lexicons of single words fill, each with what its bits mean, from the lowest on. */
export const WORD_COLUMNS = {
  /** Bits of `Part`. */
  sentenceParts: SENTENCE_PARTS,
  /** Bits of `Sort`. */
  sentenceSorts: SENTENCE_SORTS,
  /** Bits of `Deed`. */
  deedSorts: DEED_SORTS,
  /** Bits of `NameSort`. */
  nameSorts: NAME_SORTS,
  /** Bits of `PersonSort`. */
  personSorts: PERSON_SORTS,
  /** Bits of `BodySort`. */
  bodySorts: BODY_SORTS,
  /** Bits of `PhraseSort`. */
  phraseSorts: PHRASE_SORTS,
  /** Bits of `Speech`. */
  speechWords: SPEECH_USES,
  /** Bits of `Figure`. */
  measureWords: MEASURE_USES,
} as const;

export type WordColumn = keyof typeof WORD_COLUMNS;
export const WORD_COLUMN_NAMES = Object.keys(WORD_COLUMNS) as WordColumn[];

/** Which columns the lexicons of a category fill; the first that has a use of that name takes it. */
export const COLUMNS_OF_CATEGORY: Readonly<Partial<Record<LexicalCategory, readonly WordColumn[]>>> = {
  'sentence-word': ['sentenceParts', 'sentenceSorts', 'deedSorts'],
  'name-word': ['nameSorts'],
  'person-word': ['personSorts'],
  'body-word': ['bodySorts'],
  'phrase-word': ['phraseSorts'],
  'speech-word': ['speechWords'],
  'measure-word': ['measureWords'],
};

type UseOf<C extends WordColumn> = (typeof WORD_COLUMNS)[C][number];

/** What all words of a lexicon do. */
export type WordPart = UseOf<'sentenceParts' | 'sentenceSorts' | 'deedSorts' | 'nameSorts' | 'personSorts' | 'bodySorts' | 'phraseSorts'>;

/** What one entry of a lexicon does beside what its category says: a word of speech or measures, or a head of bodies. */
export type EntryUse = UseOf<'speechWords' | 'measureWords'> | (typeof HEAD_USES)[number];
