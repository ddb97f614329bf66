import type { HEAD_USES } from './headUses';
import type { MEASURE_USES } from './measureWords';
import type { BODY_SORTS } from './bodyWords';
import type { NAME_SORTS } from './nameWords';
import type { PERSON_SORTS } from './personWords';
import type { SENTENCE_PARTS, SENTENCE_SORTS } from './sentenceWords';
import type { SPEECH_USES } from './speechWords';

export type SentencePart =
  | (typeof SENTENCE_PARTS)[number]
  | (typeof SENTENCE_SORTS)[number]
  | (typeof NAME_SORTS)[number]
  | (typeof PERSON_SORTS)[number]
  | (typeof BODY_SORTS)[number];

/** Whatever a word or head of a lexicon is used for beside what its category says. */
export type WordUse = (typeof SPEECH_USES)[number] | (typeof MEASURE_USES)[number] | (typeof HEAD_USES)[number];
