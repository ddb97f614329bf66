/** Regular English plural of a noun phrase's last word. */
export function pluralOf(noun: string): string {
  if (/(?:[^aeiou]|qu)y$/.test(noun)) return `${noun.slice(0, -1)}ies`;
  if (noun.endsWith('man') && !noun.endsWith('human')) return `${noun.slice(0, -2)}en`;
  if (/(?:s|x|z|ch|sh)$/i.test(noun)) return `${noun}es`;
  return `${noun}s`;
}
