import { VerbForm } from '../engine/lexicon/eventFrames';

/** Regular English plural of a noun phrase's last word. */
export function pluralOf(noun: string): string {
  if (/(?:[^aeiou]|qu)y$/.test(noun)) return `${noun.slice(0, -1)}ies`;
  if (noun.endsWith('man') && !noun.endsWith('human')) return `${noun.slice(0, -2)}en`;
  if (/(?:s|x|z|ch|sh)$/i.test(noun)) return `${noun}es`;
  return `${noun}s`;
}

/** The forms of a verb, and which each of them is; one form may be several ("hit"). */
export function verbForms(base: string, irregular: readonly string[] = []): Map<string, number> {
  const [verb, ...particles] = base.split(' ');
  const past = irregular[0] ?? regularPast(verb);
  const participle = irregular[1] ?? past;
  const forms = new Map<string, number>();
  const add = (form: string, bit: VerbForm): void => {
    const phrase = [form, ...particles].join(' ');
    forms.set(phrase, (forms.get(phrase) ?? 0) | bit);
  };
  add(verb, VerbForm.Base);
  add(pluralOf(verb), VerbForm.Third);
  add(past, VerbForm.Past);
  add(participle, VerbForm.Participle);
  add(gerundOf(verb, past), VerbForm.Gerund);
  return forms;
}

/** "bombed", "raided", "supplied", "banned". */
function regularPast(verb: string): string {
  if (verb.endsWith('e')) return `${verb}d`;
  if (/[^aeiou]y$/.test(verb)) return `${verb.slice(0, -1)}ied`;
  return `${doubled(verb)}ed`;
}

function gerundOf(verb: string, past: string): string {
  if (past === `${verb}${verb.at(-1) ?? ''}ed`) return `${past.slice(0, -2)}ing`;
  if (/[^eoy]e$/.test(verb)) return `${verb.slice(0, -1)}ing`;
  return `${doubled(verb)}ing`;
}

/** A lone short syllable doubles its last consonant: "ship", "shipped". */
const doubled = (verb: string): string => (/^[^aeiou]*[aeiou][^aeiouwxy]$/.test(verb) ? verb + (verb.at(-1) ?? '') : verb);
