/** What a line of an article may be that is no running text. */
export type ArticlePart = 'headline' | 'deck' | 'subhead' | 'byline' | 'credit' | 'boilerplate';

const LONGEST_HEADLINE = 300;
const LONGEST_DECK = 160;
const LONGEST_SUBHEAD = 60;
/** A longer line was not wrapped by hand and is a paragraph of its own. */
const LONGEST_WRAPPED = 120;
const LONGEST_BYLINE = 240;

const BYLINE =
  /^(?:by (?=\p{Lu}|our |a (?:staff|special))|from (?:our|a) (?:\p{L}+ ){0,3}correspondents?\b|\(?(?:(?:additional|original|live|further) )?(?:updates|updated|reporting|reported|editing|edited|writing|written|words|text|story|analysis|compiled|translated|photographs|photography|photos|pictures) by (?=\p{Lu}))/iu;
const CREDIT = /^(?:photo(?:graph)?s?|pictures?|image|illustration|video|graphic|file photo|map)(?: (?:credit|courtesy|by)\b| ?[:©/])/i;
const BOILERPLATE =
  /^(?:(?:read (?:more|also|next)|also read|see also|related(?: articles?| stories| content| coverage)?|more on this(?: story)?|most (?:popular|read|viewed)|recommended(?: stories)?|advertisement|story continues below(?: advertisement)?|continue reading|sign up|subscribe(?: now)?|share(?: this)?(?: article| story)?|follow us|our standards|topics|tags|filed under|editor['’]s picks|comments|all rights reserved)(?:\s*:|$)|copyright (?:©|\(c\)|\d{4})|©)/i;
const ENDS_LIKE_A_SENTENCE = /(?:[.!?,;:…–—-][”"’'\])]*|\))$/;
const GOES_ON = /\b(?:a|an|and|but|her|his|its|of|or|our|the|their|which|whose)$/;
const BEGINS_LIKE_A_HEADING = /^[\p{Lu}\p{N}“‘"']/u;
const HAS_A_WORD = /\p{L}{2}/u;

/**
 * Tells the lines of an article that are no running text, by the rules of the grammar of `news` (`syntaxes/README.md`): the first line
 * that is not empty is the headline; decks, bylines and credits may follow it; behind them a short line without final punctuation where a
 * paragraph could begin is a sub-head. One reader serves one article.
 */
export class ArticleReader {
  private place: 'start' | 'opening' | 'body' = 'start';
  private isInParagraph = false;

  /** What the next line is, `null` for running text. Lines are read in their order, each once. */
  read(line: string): ArticlePart | null {
    const text = line.trim();
    if (text === '') {
      this.isInParagraph = false;
      return null;
    }
    if (this.place === 'start') {
      this.place = text.length <= LONGEST_HEADLINE ? 'opening' : 'body';
      return this.place === 'opening' ? 'headline' : null;
    }
    const kind = kindOf(text);
    if (kind) return kind;
    if (this.place === 'opening') {
      if (isHeading(text, LONGEST_DECK)) return 'deck';
      this.place = 'body';
    }
    if (!this.isInParagraph && isHeading(text, LONGEST_SUBHEAD)) return 'subhead';
    this.isInParagraph = text.length <= LONGEST_WRAPPED;
    return null;
  }
}

function kindOf(text: string): 'byline' | 'credit' | 'boilerplate' | null {
  if (text.length > LONGEST_BYLINE) return null;
  if (BOILERPLATE.test(text)) return 'boilerplate';
  if (CREDIT.test(text)) return 'credit';
  return BYLINE.test(text) && (text.length > LONGEST_WRAPPED || !/[.!?]$/.test(text)) ? 'byline' : null;
}

function isHeading(text: string, longest: number): boolean {
  return (
    text.length >= 3 &&
    text.length <= longest &&
    BEGINS_LIKE_A_HEADING.test(text) &&
    HAS_A_WORD.test(text) &&
    !ENDS_LIKE_A_SENTENCE.test(text) &&
    !GOES_ON.test(text)
  );
}
