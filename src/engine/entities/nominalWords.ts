import { type EntityType, WEAPON_TYPES } from '../model';

/** Nouns that say little of what they stand for, and what they may stand for: the likeliest first. */
export const OPEN_NOUNS: ReadonlyMap<string, readonly EntityType[]> = new Map<string, readonly EntityType[]>([
  ['group', ['armed-group', 'organisation', 'party']],
  ['movement', ['armed-group', 'party', 'organisation']],
  ['organisation', ['igo', 'armed-group', 'organisation', 'party']],
  ['organization', ['igo', 'armed-group', 'organisation', 'party']],
  ['network', ['media', 'armed-group', 'organisation']],
  ['outfit', ['armed-group', 'organisation']],
  ['faction', ['armed-group', 'party']],
  ['brigade', ['military', 'armed-group']],
  ['battalion', ['military', 'armed-group']],
  ['agency', ['government', 'igo', 'media', 'organisation']],
  ['council', ['igo', 'government']],
  ['commission', ['igo', 'government']],
  ['court', ['government', 'igo']],
  ['tribunal', ['government', 'igo']],
  ['force', ['military', 'igo', 'armed-group', 'government']],
  ['party', ['party', 'armed-group']],
  ['mission', ['igo']],
  ['panel', ['igo', 'organisation']],
  ['alliance', ['igo', 'armed-group', 'party']],
  ['bloc', ['igo', 'party']],
  ['watchdog', ['igo', 'organisation', 'government']],
  ['coalition', ['organisation', 'igo', 'party', 'military', 'armed-group']],
  ['front', ['armed-group', 'party', 'organisation']],
  ['committee', ['government', 'igo', 'organisation']],
  ['board', ['organisation', 'igo', 'government']],
  ['institute', ['organisation']],
  ['bank', ['organisation', 'igo', 'government']],
  ['lender', ['organisation', 'igo']],
  ['fund', ['organisation', 'igo']],
  ['cartel', ['armed-group', 'organisation']],
  ['gang', ['armed-group', 'organisation']],
  ['junta', ['government']],
  ['ship', ['ship']],
  ['vessel', ['ship', 'submarine']],
  ['carrier', ['ship']],
  ['plane', ['aircraft']],
  ['system', WEAPON_TYPES],
  ['weapon', WEAPON_TYPES],
  ['launcher', ['anti-tank', 'air-defence', 'rocket', 'missile']],
]);

/** Class nouns that name weapons of other types too: "the aircraft" may be a drone, "the missile" a Javelin. */
export const OTHER_CLASSES: ReadonlyMap<string, readonly EntityType[]> = new Map<string, readonly EntityType[]>([
  ['aircraft', ['aircraft', 'helicopter', 'uav']],
  ['jet', ['aircraft', 'uav']],
  ['plane', ['aircraft', 'uav']],
  ['missile', ['missile', 'anti-tank', 'air-defence', 'rocket']],
  ['rocket', ['rocket', 'missile', 'anti-tank']],
  ['drone', ['uav', 'ship']],
  ['interceptor', ['air-defence', 'missile', 'uav']],
  ['boat', ['ship', 'submarine']],
  ['tank', ['armour']],
  ['gun', ['artillery', 'small-arms', 'air-defence']],
  ['rifle', ['small-arms']],
  ['bomb', ['bomb', 'explosive']],
]);

/** What bodies are named by that are called otherwise. */
export const SYNONYMS: ReadonlyMap<string, readonly string[]> = new Map([
  ['army', ['armed forces', 'defence force', 'defense force', 'ground forces', 'land forces', 'military']],
  ['military', ['armed forces', 'defence force', 'defense force', 'army']],
  ['junta', ['council', 'committee']],
  ['agency', ['administration', 'bureau', 'service']],
  ['police', ['constabulary', 'gendarmerie']],
  ['force', ['constabulary', 'gendarmerie', 'police', 'guard']],
  ['parliament', ['assembly', 'congress', 'duma', 'knesset', 'majlis', 'rada', 'bundestag', 'legislative yuan', 'house of commons']],
]);

/** Nouns that mean much besides bodies: only one that is called so. */
export const BY_NAME: ReadonlySet<string> = new Set([
  'front',
  'board',
  'committee',
  'institute',
  'service',
  'bank',
  'lender',
  'fund',
  'university',
  'college',
  'church',
  'club',
  'airline',
  'brigade',
  'battalion',
  'caliphate',
  'coalition',
]);

/** Nouns that say what somebody is whom the text has just named, rather than whom to look for: there need be no proof where only one can be meant. */
const DESCRIPTIONS: ReadonlySet<string> = new Set(
  (
    'academic activist admiral adviser aide analyst author autocrat billionaire brigadier businessman businesswoman campaigner candidate cleric colonel columnist ' +
    'commander commentator congressman congresswoman defendant dictator diplomat dissident economist envoy executive expert financier fugitive general hardliner historian ' +
    'imam industrialist journalist jurist laureate lawmaker legislator magnate mediator monarch monk mullah negotiator novelist nun nurse officer official oligarch patriarch physicist ' +
    'politician populist preacher priest professor researcher royal ruler scholar scientist senator sheikh spokesman spokesperson spokeswoman statesman strongman surgeon tycoon veteran warlord writer'
  ).split(' '),
);

/** "the cleric", "the gang leader" */
export const isDescription = (noun: string): boolean => DESCRIPTIONS.has(noun.slice(noun.lastIndexOf(' ') + 1)) || noun.endsWith(' leader');

/** Nouns for bodies of states that each stand for one sort of body: only one that is called so. */
export const SORTS_OF_BODIES: ReadonlySet<string> = new Set([
  'council',
  'security council',
  'court',
  'tribunal',
  'commission',
  'union',
  'league',
  'mission',
  'panel',
  'fund',
  'parliament',
  'assembly',
]);

/** Sorts of media: one of a sort is not called by what another sort is. */
export const MEDIA: readonly (readonly string[])[] = [
  ['agency', 'newswire', 'wire'],
  ['newspaper', 'daily', 'broadsheet', 'tabloid', 'weekly', 'magazine', 'publication', 'paper'],
  ['broadcaster', 'channel', 'station', 'network', 'television', 'radio', 'tv'],
];

/** Nouns for those who make and sell. */
export const BUSINESSES: ReadonlySet<string> = new Set(
  (
    'airline automaker brewer builder carmaker chipmaker company conglomerate contractor corporation developer drugmaker enterprise firm giant gunmaker insurer maker ' +
    'manufacturer operator planemaker refiner retailer shipbuilder shipowner shipyard start-up startup steelmaker subsidiary supplier vendor'
  ).split(' '),
);

/** Nouns that are of every kind: a name that ends in one says little. */
export const COMMON_NOUNS: ReadonlySet<string> = new Set(['group', 'company', 'firm', 'movement', 'party', 'organisation', 'organization']);

/** What makes of an open noun an armed group: "the paramilitary force". */
export const ARMED: ReadonlySet<string> = new Set([
  'armed',
  'extremist',
  'guerrilla',
  'insurgent',
  'islamist',
  'jihadist',
  'mercenary',
  'militant',
  'paramilitary',
  'rebel',
  'secessionist',
  'separatist',
  'terror',
  'terrorist',
]);
/** Nouns that such a word makes an armed group. */
export const ARMED_NOUNS: ReadonlySet<string> = new Set([
  'force',
  'army',
  'organisation',
  'organization',
  'alliance',
  'coalition',
  'network',
  'party',
  'bloc',
]);

/** Nouns for other bodies that an armed group must be called by to be meant. */
export const OF_OTHERS: ReadonlySet<string> = new Set(['force', 'network', 'alliance', 'coalition']);

/** Codes of the states that states without one became, by their ids: "the Soviet president". */
export const HEIRS: ReadonlyMap<string, string> = new Map([
  ['soviet-union', 'RUS'],
  ['yugoslavia', 'SRB'],
  ['east-germany', 'DEU'],
  ['west-germany', 'DEU'],
  ['czechoslovakia', 'CZE'],
  ['south-vietnam', 'VNM'],
]);

/** States of any kind; all other nouns for states ask for one that is such. */
export const ANY_STATE: ReadonlySet<string> = new Set(['country', 'nation', 'state', 'regime', 'neighbour', 'neighbor']);

/** What is said of those whom a noun means as well: "the premier" is a prime minister, "the monarchy" a kingdom. */
const MEANT_TOO: ReadonlyMap<string, readonly string[]> = new Map([
  ['monarchy', ['kingdom', 'emirate', 'sultanate']],
  ['island', ['archipelago']],
  ['shiite', ['shia']],
  ['shia', ['shiite']],
  ['jihadi', ['jihadist', 'islamist']],
  ['jihadist', ['islamist']],
  ['islamist', ['jihadist']],
  ['islands', ['archipelago']],
  ['premier', ['prime minister', 'chancellor', 'taoiseach']],
  ['chancellor', ['kanzler']],
  [
    'leader',
    [
      'president',
      'prime minister',
      'premier',
      'chancellor',
      'head',
      'chief',
      'chair',
      'chairman',
      'chairwoman',
      'secretary general',
      'commander',
      'king',
      'emir',
      'sultan',
      'ayatollah',
      'ruler',
      'emir',
      'chief minister',
      'warlord',
      'founder',
    ],
  ],
  ['chief', ['head', 'leader', 'commander', 'director', 'secretary general', 'high representative', 'chair', 'president']],
  ['ruler', ['president', 'king', 'emir', 'sultan', 'leader', 'head', 'general', 'crown prince']],
  ['strongman', ['president', 'leader', 'ruler', 'commander', 'general', 'marshal', 'prime minister']],
  ['dictator', ['president', 'leader', 'ruler', 'general']],
  ['autocrat', ['president', 'leader', 'ruler']],
  ['monarch', ['king', 'queen', 'emir', 'sultan', 'emperor']],
  ['royal', ['king', 'queen', 'prince', 'princess']],
  ['prince', ['crown prince']],
  ['minister', ['minister', 'secretary of state', 'chancellor']],
  ['secretary', ['secretary', 'minister']],
  [
    'politician',
    [
      'minister',
      'senator',
      'mp',
      'lawmaker',
      'deputy',
      'leader',
      'president',
      'mayor',
      'governor',
      'chancellor',
      'congressman',
      'congresswoman',
      'representative',
      'candidate',
      'chairman',
      'chairwoman',
      'chair',
    ],
  ],
  ['lawmaker', ['mp', 'senator', 'congressman', 'congresswoman', 'representative', 'deputy', 'member of parliament', 'legislator', 'mep']],
  ['legislator', ['mp', 'senator', 'congressman', 'congresswoman', 'representative', 'deputy', 'lawmaker', 'mep']],
  [
    'diplomat',
    [
      'ambassador',
      'envoy',
      'foreign minister',
      'foreign secretary',
      'secretary of state',
      'consul',
      'representative',
      'mediator',
      'high representative',
      'negotiator',
    ],
  ],
  ['envoy', ['ambassador', 'representative', 'emissary', 'special representative', 'negotiator', 'mediator']],
  ['mediator', ['envoy', 'special envoy', 'representative']],
  [
    'official',
    [
      'director',
      'spokesman',
      'spokeswoman',
      'adviser',
      'advisor',
      'chief',
      'head',
      'deputy',
      'secretary',
      'commissioner',
      'coordinator',
      'representative',
      'inspector',
    ],
  ],
  ['commander', ['general', 'admiral', 'colonel', 'major', 'brigadier', 'chief', 'marshal', 'captain', 'head', 'leader']],
  ['general', ['gen', 'army chief', 'army officer', 'field marshal']],
  [
    'officer',
    [
      'general',
      'colonel',
      'major',
      'captain',
      'lieutenant',
      'commander',
      'brigadier',
      'sergeant',
      'admiral',
      'inspector',
      'superintendent',
    ],
  ],
  [
    'soldier',
    ['sergeant', 'private', 'corporal', 'lieutenant', 'captain', 'major', 'colonel', 'general', 'staff sergeant', 'army officer'],
  ],
  ['sailor', ['petty officer', 'seaman', 'ensign', 'lieutenant', 'commander', 'captain', 'admiral']],
  ['pilot', ['wing commander', 'squadron leader', 'flight lieutenant', 'airman', 'group captain', 'flying officer', 'fighter pilot']],
  ['warlord', ['commander', 'leader', 'militia leader', 'field marshal']],
  ['analyst', ['researcher', 'fellow', 'expert', 'director', 'professor', 'historian', 'economist', 'consultant', 'scholar']],
  [
    'expert',
    [
      'researcher',
      'fellow',
      'analyst',
      'professor',
      'historian',
      'economist',
      'consultant',
      'scholar',
      'specialist',
      'engineer',
      'scientist',
    ],
  ],
  ['researcher', ['analyst', 'fellow', 'expert', 'professor', 'scholar', 'scientist', 'historian', 'director']],
  ['scholar', ['professor', 'lecturer', 'fellow', 'historian', 'researcher', 'academic', 'analyst']],
  ['academic', ['professor', 'lecturer', 'fellow', 'historian', 'researcher', 'scholar']],
  ['historian', ['professor']],
  ['scientist', ['physicist', 'researcher', 'professor', 'engineer', 'chemist']],
  ['author', ['writer', 'novelist', 'historian', 'correspondent', 'journalist']],
  ['journalist', ['reporter', 'correspondent', 'editor', 'columnist', 'photographer', 'cameraman', 'anchor', 'presenter']],
  ['reporter', ['journalist', 'correspondent']],
  ['cleric', ['ayatollah', 'imam', 'sheikh', 'mufti', 'supreme leader', 'priest', 'bishop', 'patriarch', 'rabbi', 'mullah']],
  ['preacher', ['imam', 'sheikh', 'pastor', 'cleric']],
  ['pontiff', ['pope']],
  ['executive', ['chief executive', 'ceo', 'chairman', 'president', 'managing director', 'vice president', 'founder']],
  ['businessman', ['chief executive', 'ceo', 'chairman', 'owner', 'founder', 'billionaire', 'tycoon', 'entrepreneur', 'oligarch']],
  ['tycoon', ['chief executive', 'chairman', 'owner', 'founder', 'billionaire', 'businessman', 'oligarch']],
  ['billionaire', ['chief executive', 'chairman', 'owner', 'founder', 'businessman', 'tycoon', 'oligarch']],
  ['chairman', ['chair']],
  ['chairwoman', ['chair', 'chairman', 'head']],
  ['spokesperson', ['spokesman', 'spokeswoman']],
  ['spokesman', ['spokesperson']],
  ['spokeswoman', ['spokesperson']],
  ['jurist', ['judge', 'lawyer', 'prosecutor']],
  ['lawyer', ['attorney', 'counsel', 'barrister']],
  ['doctor', ['surgeon', 'physician', 'paediatrician']],
  ['medic', ['doctor', 'nurse', 'paramedic', 'surgeon']],
  ['activist', ['campaigner', 'organiser', 'dissident']],
  ['adviser', ['advisor', 'aide', 'counsellor']],
  ['aide', ['adviser', 'advisor', 'assistant', 'chief of staff']],
]);

const SHORT_RANKS: ReadonlyMap<string, string> = new Map([
  ['gen', 'general'],
  ['col', 'colonel'],
  ['lt', 'lieutenant'],
  ['adm', 'admiral'],
  ['maj', 'major'],
  ['capt', 'captain'],
  ['brig', 'brigadier'],
  ['sgt', 'sergeant'],
  ['cmdr', 'commander'],
  ['pm', 'prime minister'],
  ['pvt', 'private'],
  ['cpl', 'corporal'],
]);

/** A phrase in lower case, its words between single spaces; "Brig. Gen." is a brigadier general. */
export const inFull = (phrase: string): string =>
  ` ${phrase
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .map((word) => SHORT_RANKS.get(word) ?? word)
    .filter(Boolean)
    .join(' ')} `;

/**
 * Whether somebody who is called what a phrase of `inFull` says can be called by a noun: with all its words, or by what it means as well.
 * Who was something once is called so only where `isFormer` says that once is meant.
 */
export function says(phrase: string, noun: string, isFormer: boolean): boolean {
  if (!isFormer && phrase.startsWith(' former ')) return false;
  if (noun.split(/[ -]/).every((word) => phrase.includes(` ${word} `))) return true;
  return MEANT_TOO.get(noun)?.some((other) => phrase.includes(` ${other} `)) ?? false;
}
