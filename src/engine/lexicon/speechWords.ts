/** What a word does in or around speech, in lexicons of the category `speech-word`; the position is the bit in `EngineKnowledge.speechWords`. */
export const SPEECH_USES = [
  'plain', // reports without "that": "said it would"
  'near', // does so where the verb of what is reported is near: "warned a pullout would"
  'trailing', // may follow what it reports: "…, he said"
  'addressed', // somebody told, or a day, may stand between it and "that"
  'transitive', // whoever stands behind it does not say it: "told Hamas"
  'finding', // reports with "that" right behind it only: "finds that"
  'behind', // whoever says it stands behind it: "according to"
  'wish', // what it puts behind "that" is asked for, not said
  'quoting', // a cue of words in quotation marks, and no verb of saying elsewhere: "calls"
  'with-particle', // the same with a particle behind it: "went on"
  'particle', // on, out, back
  'noun', // a noun as often as a verb: "reports"
  'no-subject', // before a cue: nobody says it: "a claimed range"
  'no-clause', // behind a cue: nothing is reported: "claimed responsibility"
  'day', // today, Monday
  'refusal', // declined, refused: "to say" behind it says nothing
  'source', // officials, witnesses: who says something without being named
  'nominal', // general, minister: with "the" whoever was spoken of
  'indefinite', // a, one, two: begins the phrase for somebody who is not named
  'modifier', // acting, former: before a role
  'of-body', // of, for, at: leads from a role to the body or place where somebody has it
] as const;

/** Bits of `EngineKnowledge.speechWords`, in the order of `SPEECH_USES`. */
export const enum Speech {
  Plain = 1 << 0,
  Near = 1 << 1,
  Trailing = 1 << 2,
  Addressed = 1 << 3,
  Transitive = 1 << 4,
  Finding = 1 << 5,
  Behind = 1 << 6,
  Wish = 1 << 7,
  Quoting = 1 << 8,
  WithParticle = 1 << 9,
  Particle = 1 << 10,
  Noun = 1 << 11,
  NoSubject = 1 << 12,
  NoClause = 1 << 13,
  Day = 1 << 14,
  Refusal = 1 << 15,
  Source = 1 << 16,
  Nominal = 1 << 17,
  Indefinite = 1 << 18,
  Modifier = 1 << 19,
  OfBody = 1 << 20,
}
