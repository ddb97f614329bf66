import type { MEASURE_USES } from './measureWords';
import type { NAME_SORTS } from './nameWords';
import type { PERSON_SORTS } from './personWords';
import type { SENTENCE_PARTS, SENTENCE_SORTS } from './sentenceWords';
import type { SPEECH_USES } from './speechWords';

export type SentencePart =
  (typeof SENTENCE_PARTS)[number] | (typeof SENTENCE_SORTS)[number] | (typeof NAME_SORTS)[number] | (typeof PERSON_SORTS)[number];

/** Whatever a single word of a lexicon is used for beside what its category says. */
export type WordUse = (typeof SPEECH_USES)[number] | (typeof MEASURE_USES)[number];
