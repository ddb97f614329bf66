const CAPITAL = /(?<![\p{L}\p{N}])\p{Lu}/gu;

/** The letters that the capitalised words of a name begin with: "WADA" of "World Anti-Doping Agency". */
export function initialsOf(name: string): string {
  let initials = '';
  let isInWord = false;
  for (let i = 0; i < name.length; i++) {
    const code = name.charCodeAt(i);
    // Most names are of plain letters, which need no pattern.
    if (code > 0x7f) return (name.match(CAPITAL) ?? []).join('');
    const isCapital = code >= 65 && code <= 90;
    if (isCapital && !isInWord) initials += name[i];
    isInWord = isCapital || (code >= 97 && code <= 122) || (code >= 48 && code <= 57);
  }
  return initials;
}
