import { Word } from '../lexicon/categories';
import { Shape } from '../text/tokens';
import type { LexicalHit, Scan } from './scan';

/** Words behind the head of such a name. */
const LONGEST_AFTER = 9;
/** Heads that stand first, with the rest of the name right behind them: "Parti Québécois". */
const LEADING =
  /^(?:Parti|Partido|Partit|Partito|Partidul|Partia|Partij|Partei|Frente|Movimiento|Movimento|Mouvement|Rassemblement|Ligue|Alian[zç]a|Alleanza|Fuerzas?|Liga|Lega|Izquierda|Esquerra|Esquerda|Sinistra|Democracia|Democrazia|Rifondazione|Unidad|Unión|União|Unione|Uniunea|Unia|Sojusz|Coalición|Coligação|Coalizione|Concertación|Convergencia|Convergència|Acción|Ação|Azione|Blo[cq]ue|Bloco|Bundnis|Bündnis|Stronnictwo|Platforma|Savez|Pokret|Stranka|Strana|Confederación|Confederação|Confédération|Confederazione|Federación|Federação|Fédération|Federazione|Sindicato|Syndicat|Asociación|Associação|Hizb|Harakat|Jaysh|Jaish|Lashkar|Liwa|Saraya|Kataib|Ansar|Tehreek|Comité|Consejo|Conseil|Corte|Cour|Asamblea|Assemblée|Assembleia|Ministerio|Ministère|Universidad|Universidade|Università|Université|Universität|Universiteit|Banco|Colegio|Instituto|Empresa|Coordinadora|Ejército|Acci[oó]n|Asociaci[oó]n|Coalici[oó]n|Comite|Confederaci[oó]n|Federaci[oó]n|Ejercito)$/i;
/** Heads with words before them too: "Freiheitliche Partei Österreichs". */
const IN_THE_MIDDLE = /^(?:Partei|Partij|Partia|Partidul|Stranka|Strana)$/;
const CONNECTORS =
  /^(?:de|del|della|delle|dei|degli|di|do|da|dos|das|du|des|d|e|et|y|i|per|pour|para|por|pela|pelo|la|le|les|el|los|las|l|lo|il|gli|al|au|aux|für|und|der|die|das|van|voor|en|het|pentru|za|na)$/;
/** English words look like those of other languages where no lexicon has them; what ends so is English. */
const ENGLISH_ENDINGS = /(?:ed|ing|ly|ness|ship|s)$/;

/** Whether the rest of a name stands behind its head. `head`: as the text writes it; `isFirst`: no word of the name stands before it. */
export const leadsForeignName = (head: string, isFirst: boolean): boolean => LEADING.test(head) && (isFirst || IN_THE_MIDDLE.test(head));

/**
 * Last token of a name in another language, whose adjectives and nouns have small letters: "Confédération générale du travail",
 * "Unión Cívica Radical"; the head's own last token where nothing of the sort follows.
 */
export function endOfForeignName(scan: Scan, hit: LexicalHit, isLeading: boolean): number {
  if (!isLeading && !isForeignConnector(scan, hit.last + 1)) return hit.last;
  let { last } = hit;
  for (let i = last + 1; i < scan.tokens.count && i - hit.last <= LONGEST_AFTER && scan.isJoined(i); i++) {
    if (CONNECTORS.test(wordOf(scan, i)) && i - last < 3) continue;
    const isPart = scan.isCapitalised(i)
      ? !scan.is(i, Word.Calendar | Word.Title | Word.Rank) && !isPersonAhead(scan, i, last)
      : isElided(scan, i) || isForeignWord(scan, i);
    if (!isPart || scan.nameAt(i)?.first === i) break;
    last = i;
  }
  return last;
}

/** "l'Azawad": an article tied to a name. */
const isElided = (scan: Scan, token: number): boolean => /^[ld]['’]\p{Lu}/u.test(scan.tokens.slice(token, token));

/** In a line in capitals small words have capitals too. */
const wordOf = (scan: Scan, token: number): string => (scan.isInCapitals(token) ? scan.lower(token) : scan.tokens.slice(token, token));

/** "Union pour la démocratie française": what follows an English-looking head is no English. */
const isForeignConnector = (scan: Scan, token: number): boolean =>
  token < scan.tokens.count &&
  scan.isJoined(token) &&
  /^(?:pour|para|voor|für|per|générale|nationale|démocratique|populaire|nazionale|nacional|syndicale)$/.test(wordOf(scan, token));

/** A small word that no lexicon of English has. */
function isForeignWord(scan: Scan, token: number): boolean {
  const { shapes } = scan.tokens;
  if (scan.categories(token) !== 0 || shapes[token] & (Shape.Digits | Shape.Single)) return false;
  return !ENGLISH_ENDINGS.test(scan.tokens.slice(token, token));
}

/** "the Parti Québécois René Lévesque founded" */
const isPersonAhead = (scan: Scan, token: number, last: number): boolean =>
  last + 1 === token && scan.is(token, Word.GivenName) && scan.isCapitalised(token + 1);
