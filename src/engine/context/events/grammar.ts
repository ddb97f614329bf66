import type { EngineKnowledge } from '../../lexicon';
import { Characters } from '../../text/characters';
import { Vocabulary } from '../../text/vocabulary';

/** What a closed-class word does in a sentence; bits, since many do several things. */
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
  /** "carried out": belongs to the verb before it. */
  Particle = 1 << 27,
}

/** The parts that only verbs play. */
export const VERB_PARTS =
  Part.Expected | Part.Told | Part.Intention | Part.Attempt | Part.Omission | Part.Light | Part.Control | Part.Denial | Part.Past;

const WORDS: readonly (readonly [Part, string])[] = [
  [
    Part.Determiner,
    'a an the this these those some any no every each all both several many few more most other another such its his their our my your whose',
  ],
  [Part.Possessive, 'its his her their our my'],
  [Part.Be, 'is are was were be been being isnt arent wasnt werent'],
  [Part.Have, 'has have had having hasnt havent hadnt'],
  [Part.Do, 'do does did dont doesnt didnt'],
  [Part.Future, 'will shall wont'],
  [Part.Supposed, 'would should can could may might must cannot cant couldnt wouldnt shouldnt'],
  [Part.Negation, 'not never dont doesnt didnt isnt arent wasnt werent hasnt havent hadnt wont cannot cant couldnt wouldnt shouldnt'],
  [
    Part.Preposition,
    'in on at by from with without within into onto over under above below between among amid against across along around behind near off out past per through throughout toward towards via about for of inside outside beyond despite during upon aboard like including following',
  ],
  [Part.To, 'to'],
  [Part.Conjunction, 'and or but nor'],
  [Part.Subordinator, 'as because while when after before since although though until unless whereas where whether than if once that'],
  [Part.Condition, 'if unless whether'],
  [Part.Relative, 'who which that whom'],
  [Part.Pronoun, 'he she it they we i you him them us me'],
  [
    Part.Adverb,
    'also again so far then now still already just only even ever often sometimes soon later earlier once here there together back up away too very so almost instead meanwhile however reportedly apparently allegedly twice ago long once himself herself itself themselves',
  ],
  [Part.Time, 'yesterday today tomorrow tonight overnight'],
  [
    Part.Expected,
    'set due expected scheduled poised ready about likely bound going planning preparing planned slated determined willing intending',
  ],
  [Part.Told, 'believed said thought reported understood alleged known suspected feared'],
  [
    Part.Intention,
    'plan plans planned planning intend intends intended wants want wanted aims aim aimed hopes hope hoped prepares prepared preparing decided decides expects expected',
  ],
  [
    Part.Attempt,
    'try tries tried trying attempt attempts attempted attempting seek seeks sought seeking offer offers offered consider considers considered considering propose proposes proposed suggested suggests',
  ],
  [
    Part.Omission,
    'refuse refuses refused refusing decline declines declined declining fail fails failed failing avoid avoids avoided avoiding prevent prevents prevented preventing stop stops stopped stopping deter deters deterred',
  ],
  [
    Part.Light,
    'reimpose reimposed reimposes slap slapped slaps levy levied enforce enforced enforces enforcing tighten tightened impose wage waged wages waging deliver delivered stepped resume step fire fired mounting carry carries carried carrying conduct conducts conducted conducting launch launches launched launching stage stages staged staging mount mounts mounted mounting impose imposes imposed imposing hold holds held holding make makes made making issue issues issued issuing provide provides provided providing give gives gave given giving order orders ordered ordering undertake undertook undertaken pay paid pays begin begins began begun start starts started resume resumes resumed resuming open opens opened send sends sent sending offer offers offered perform performed lead leads led leading commit committed commits committing perpetrate perpetrated declare declared suspend suspended announce announced announces intensify intensified continue continues continued suffer suffered face faces faced extend extended receive received plan plans planned planning complete completed repel repelled threaten threatened attend attended unleash unleashed hosts hosted host deliver delivered',
  ],
  [
    Part.Control,
    'prevent prevents prevented preventing stop stopped stops force forces forced forcing order orders ordered ordering allow allows allowed allowing help helps helped helping lead leads led persuade persuaded persuades push pushes pushed pushing tell tells told want wants wanted enable enables enabled train trains trained require requires required authorise authorised authorize authorized send sends sent expect expects expected',
  ],
  [Part.Quantifier, 'all both each'],
  [Part.Particle, 'out up down away back'],
  [
    Part.Period,
    'day days night nights week weeks month months year years morning evening afternoon weekend hour hours minute minutes decade decades spring summer autumn winter meantime',
  ],
  [
    Part.Past,
    'arisen arose awoke became become been begun bitten bled blown borne bought bred broke broken brought came caught chose chosen come crept dealt done drank drawn drew driven drove eaten fallen fed fell felt fled flew flown forbade forbidden forgot forgotten fought froze frozen given gone gotten grew grown heard held hid hidden hung kept knelt knew known laid lain learnt lent lost made meant met overcame overran overrun overthrew overthrown paid rang ridden risen rode rose sang sank sat seen sent shaken shook shot shown shrank slept slid sold sought spent spoke spoken sprang stole stolen stood struck stuck sunk swam swept swore sworn swung taken taught thought threw thrown told took tore torn undergone understood undertaken undertook underwent went withdrawn withdrew withstood woke woken won wore worn written wrote',
  ],
  [Part.Denial, 'deny denies denied denying'],
];

/** The words that sentences are read by; whoever compiles knowledge sees to it that its vocabulary has them. */
export const GRAMMAR_WORDS: readonly string[] = [...new Set(WORDS.flatMap(([, words]) => words.split(' ')))];

/** What each word of a vocabulary does in a sentence: bits of `Part` by word id. */
export function grammarOf(knowledge: EngineKnowledge): Uint32Array {
  const vocabulary = new Vocabulary(knowledge.vocabulary, new Characters());
  const parts = new Uint32Array(vocabulary.size);
  for (const [part, words] of WORDS) {
    for (const word of words.split(' ')) {
      const id = vocabulary.idOf(word);
      if (id !== 0) parts[id] |= part;
    }
  }
  return parts;
}
