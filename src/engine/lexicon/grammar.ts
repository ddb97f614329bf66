/** What a word does in a sentence; bits, since many do several things, in the order of `SENTENCE_PARTS`. */
export const enum Part {
  Determiner = 1 << 0,
  /** "its", "their": a determiner that stands for somebody. */
  Possessive = 1 << 1,
  Be = 1 << 2,
  Have = 1 << 3,
  Do = 1 << 4,
  /** "will": what comes is planned. */
  Future = 1 << 5,
  /** "may", "would": what comes is supposed. */
  Supposed = 1 << 6,
  Negation = 1 << 7,
  Preposition = 1 << 8,
  To = 1 << 9,
  Conjunction = 1 << 10,
  /** Begins a clause: "because", "as". */
  Subordinator = 1 << 11,
  /** Begins a clause of what is supposed: "if". */
  Condition = 1 << 12,
  Relative = 1 << 13,
  /** "he", "him": a noun phrase of its own. */
  Pronoun = 1 << 14,
  Adverb = 1 << 15,
  /** "yesterday", "today": says when, alone. */
  Time = 1 << 16,
  /** "expected", "set": with a form of "be" before it and "to" behind it, what comes is planned. */
  Expected = 1 << 17,
  /** "believed", "said": the same, and what comes is told. */
  Told = 1 << 18,
  /** "plans", "wants": with "to" behind it what comes is planned. */
  Intention = 1 << 19,
  /** "tried", "offered": what comes may or may not have happened. */
  Attempt = 1 << 20,
  /** "refused", "failed", "prevented": what comes did not happen. */
  Omission = 1 << 21,
  /** "carried out", "launched", "imposed": says nothing but that the noun behind it happened. */
  Light = 1 << 22,
  /** "prevent", "force", "order": whom they are done to does what comes. */
  Control = 1 << 23,
  /** "denied", "denies": what comes is said not to be. */
  Denial = 1 << 24,
  /** "week": with what leads to it ("last", "two") it says when. */
  Period = 1 << 25,
  /** "have all vowed": steps between the auxiliary and the verb. */
  Quantifier = 1 << 26,
  /** "fled", "come": a past tense or participle that does not end in "-ed". */
  Past = 1 << 28,
  /** "can": what comes could be done, and is not told of. */
  Ability = 1 << 29,
  /** "carried out": belongs to the verb before it. */
  Particle = 1 << 27,
}

/** The parts that only verbs play. */
export const VERB_PARTS =
  Part.Expected | Part.Told | Part.Intention | Part.Attempt | Part.Omission | Part.Light | Part.Control | Part.Denial | Part.Past;

/** What a word means to those who take part; bits in the order of `SENTENCE_SORTS`. */
export const enum Sort {
  /** "Israeli jets": acts for whoever is named before it. */
  Acting = 1 << 0,
  /** "fighters loyal to X" */
  Loyal = 1 << 1,
  /** "its allies": others than those who own them. */
  Others = 1 << 2,
  /** "his office": speaks and acts for a person. */
  OwnStaff = 1 << 3,
  /** "his country": the speaker's state. */
  OwnCountry = 1 << 4,
  /** What is given, besides weapons that are mentions. */
  Goods = 1 << 5,
  /** What armies move. */
  Forces = 1 << 6,
  /** Weapons that are no mention. */
  Arms = 1 << 7,
  /** Where a weapon that is fired at nobody comes down. */
  TestGround = 1 << 8,
  /** What is signed. */
  Paper = 1 << 9,
  /** Who is summoned by whoever has a complaint. */
  Envoy = 1 << 10,
  /** What somebody declines who only gives no answer. */
  Answering = 1 << 11,
  /** "refusal to negotiate" */
  PreventedDeed = 1 << 12,
  /** "threat to attack" */
  ThreatenedDeed = 1 << 13,
  /** "plan to attack" */
  PlannedDeed = 1 << 14,
  /** "offer to negotiate" */
  SupposedDeed = 1 << 15,
  /** "a group called …": what is called by a name of its own. */
  NamedGroup = 1 << 16,
  /** "the self-styled …" */
  SoCalled = 1 << 17,
  /** "last week": with a word of time behind it it says when. */
  LeadsToTime = 1 << 18,
  /** "peacekeeping": no verb is meant. */
  GerundNoun = 1 << 19,
  /** "lifted the blockade": the noun's deed is over or never came. */
  Ending = 1 << 20,
  /** Who takes to the streets. */
  Crowd = 1 << 21,
  /** What states keep with each other, and may cut. */
  Ties = 1 << 22,
  /** What is stopped rather than shot at. */
  Vessel = 1 << 23,
  /** "vowed to respond": a threat. */
  Retaliating = 1 << 24,
  /** What states restore and deepen with each other. */
  Bonds = 1 << 25,
  /** What is lifted or eased. */
  Curbs = 1 << 26,
  /** "consequences": makes a warning a threat. */
  Menace = 1 << 27,
  /** "took": a past that is no participle. */
  SimplePast = 1 << 28,
  /** "the plan": a name behind it begins another phrase. */
  Document = 1 << 29,
  /** "a report that …": says what follows. */
  Content = 1 << 30,
  /** "Syrian rebels" are not Syria. */
  Opposed = 1 << 31,
}
