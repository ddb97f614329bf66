/**
 * Letters of Cyrillic and Arabic scripts in Latin ones, close to how news agencies write names (BGN/PCGN without its marks). Good enough to look a name up,
 * since what is compared are consonants; not good enough to print.
 */
const CYRILLIC =
  'аa бb вv гg дd еe ёe жzh зz иi йy кk лl мm нn оo пp рr сs тt уu фf хkh цts чch шsh щshch ъ ыy ь эe юyu яya іi їi єe ґg ўu ђdj јj љlj њnj ћc џdz';
const ARABIC =
  'اa أa إi آa بb تt ثth جj حh خkh دd ذdh رr زz سs شsh صs ضd طt ظz عa غgh فf قq كk لl مm نn هh وw يy ىa ةa ءa ئy ؤw پp چch ژzh گg کk یy';

const LETTERS: ReadonlyMap<string, string> = new Map(
  `${CYRILLIC} ${ARABIC}`.split(' ').map((pair) => {
    const [letter = ''] = pair;
    return [letter, pair.slice(letter.length)];
  }),
);

/** A text in Latin letters, as far as its script is one of those known here; the rest stays as it is. */
export function romanise(text: string): string {
  return Array.from(text.toLowerCase(), (letter) => LETTERS.get(letter) ?? letter).join('');
}
