const CAPITAL = /(?<![\p{L}\p{N}])\p{Lu}/gu;

/** The letters that the capitalised words of a name begin with: "WADA" of "World Anti-Doping Agency". */
export const initialsOf = (name: string): string => (name.match(CAPITAL) ?? []).join('');
