import type { Characters } from './characters';

/** Common small words of languages in Latin letters that news is written in, without those that English shares; ISO 639-1. */
const SMALL_WORDS: Readonly<Record<string, string>> = {
  es: 'el la los las un una unos unas de del y que en con por para su sus al se lo es son fue pero como más este esta ha han sobre entre desde hasta también ya cuando según tras ante sin muy dijo',
  fr: 'le la les un une des du de et que qui en dans avec pour par sur au aux ce cette ces est sont été pas plus mais ou où ont il elle leur selon après entre contre aussi être avait dont sans',
  de: 'der die das den dem des ein eine einen einem einer und ist sind nicht mit von zu auf für im am bei nach aus wie auch sich werden wurde wird hat haben hatte sie er es dass oder über zum zur gegen unter',
  it: 'il lo la gli le un uno una di del della dei delle e che in con per su da dal dalla al alla sono è non più come anche ha hanno stato questo questa nel nella si ma tra dopo contro secondo',
  pt: 'o a os as um uma de do da dos das e que em no na nos nas com por para ao à se é são foi não mais como mas também já entre sobre após pelo pela segundo seu sua contra',
  nl: 'de het een en van in op met voor aan door bij uit naar om dat die niet zijn was werd worden heeft hebben ook maar als nog tegen onder volgens tussen over wel geen',
  sv: 'och att det som en ett är på av för med till den har inte om de från men vid efter var kan ska under mot mellan också enligt där sig han hon',
  no: 'og at det som en et er på av for med til den har ikke om de fra men ved etter var kan skal under mot mellom også ifølge seg han hun ble blitt',
  da: 'og at det som en et er på af for med til den har ikke om de fra men ved efter var kan skal under mod mellem også ifølge sig han hun blev blevet',
  fi: 'ja on ei se että hän oli ovat kun mutta myös tai jos niin kuin mukaan ole olla joka jotka sekä vain sen hänen ovat olivat jälkeen',
  pl: 'i w na z do się nie że to jest są był była po przez od dla jak ale także oraz za przed między pod o który która które przy jego ich tym',
  cs: 'a v na se že je s z do o pro po za od by jako ale který která které při nebo také byl byla bylo jsou podle mezi před jeho jejich k ve',
  hu: 'a az és hogy nem is egy van volt meg de csak már el mint ki még szerint után között ezt azt lesz vagy aki amely',
  ro: 'și în de la cu pe din nu este sunt că o un pentru care a fost mai ca să se al ale după între dar sau prin către',
  tr: 've bir bu da de için ile olarak olan daha çok en gibi ise kadar sonra göre ancak üzere değil var yok o her ne ya tarafından',
  id: 'yang dan di ke dari untuk dengan pada ini itu dalam tidak akan adalah oleh juga telah sebagai kepada para bahwa atau karena sudah mereka',
  vi: 'của và các là có trong được cho với này những không một đã người khi từ để về như đến tại ra',
  sw: 'na ya wa kwa ni za la katika kuwa hiyo huyo cha kama lakini pia baada ambao hii yake wake vya kutoka',
};

/** Scripts by the language of most news in them; Cyrillic and Arabic letters are told further by letters that only one of two languages has. */
const SCRIPTS: readonly (readonly [RegExp, string])[] = [
  [/[\u3040-\u30ff]/gu, 'ja'],
  [/[\uac00-\ud7af]/gu, 'ko'],
  [/\p{Script=Han}/gu, 'zh'],
  [/\p{Script=Hebrew}/gu, 'he'],
  [/\p{Script=Greek}/gu, 'el'],
  [/\p{Script=Devanagari}/gu, 'hi'],
  [/\p{Script=Thai}/gu, 'th'],
  [/[پچژگ]/gu, 'fa'],
  [/\p{Script=Arabic}/gu, 'ar'],
  [/[іїєґ]/giu, 'uk'],
  [/\p{Script=Cyrillic}/gu, 'ru'],
];
/** So much of a text must be in a script; in few letters that only one language has, less. */
const SCRIPT_SHARE = 0.3;
const TELLING_SHARE = 0.01;
const TELLING = new Set(['ja', 'fa', 'uk']);
/** Small words among all words that show a language. */
const SMALL_WORD_SHARE = 0.2;
/** Fewer words show nothing. */
const FEWEST_WORDS = 5;
/** One small word again and again is a part of names: "UN", "al". */
const FEWEST_DISTINCT = 2;

/** What stands inside names in English texts too, and initials: "Carmen de la Vega", "UN". */
const IN_NAMES = /(?<=\p{Lu}\S* )(?:(?:de|del|la|las|los|le|du|des|van|von|der|den|di|da|dos|al|el|bin) )+(?=\p{Lu})|\b\p{Lu}{2,}\b/gu;

/** Tells the language of a block that is not English. */
export class ForeignLanguages {
  private readonly languages = new Map<string, readonly string[]>();

  constructor(private readonly characters: Characters) {
    for (const [language, words] of Object.entries(SMALL_WORDS)) {
      for (const word of words.split(' ')) {
        const folded = characters.fold(word);
        // Single letters are initials and the English possessive too.
        if (folded.length === 1) continue;
        this.languages.set(folded, [...(this.languages.get(folded) ?? []), language]);
      }
    }
  }

  /** ISO 639-1 code of the language that a text shows by its script or its small words, null where it shows none. */
  languageOf(text: string): string | null {
    return byScript(text) ?? this.bySmallWords(text);
  }

  private bySmallWords(text: string): string | null {
    const words = (text.replace(IN_NAMES, ' ').match(/[\p{L}\p{M}]+/gu) ?? []).map((word) => this.characters.fold(word));
    if (words.length < FEWEST_WORDS) return null;
    const counts = new Map<string, number>();
    for (const word of words) for (const language of this.languages.get(word) ?? []) counts.set(language, (counts.get(language) ?? 0) + 1);
    let best = '';
    for (const [language, count] of counts) if (count > (counts.get(best) ?? 0)) best = language;
    const isEnough = (counts.get(best) ?? 0) >= words.length * SMALL_WORD_SHARE;
    return isEnough && this.distinct(words, best) >= FEWEST_DISTINCT ? best : null;
  }

  private distinct(words: readonly string[], language: string): number {
    return new Set(words.filter((word) => this.languages.get(word)?.includes(language))).size;
  }
}

function byScript(text: string): string | null {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  for (const [script, language] of SCRIPTS) {
    const count = text.match(script)?.length ?? 0;
    if (letters > 0 && count >= letters * (TELLING.has(language) ? TELLING_SHARE : SCRIPT_SHARE)) return language;
  }
  return null;
}
