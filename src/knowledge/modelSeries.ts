/** So many weapons make a series. */
const FEWEST = 2;
const NUMBERED = /^(\p{Lu}\p{L}+)-\d/u;

/** Words that several weapons are called by, each with a number behind a hyphen: "AIM-9", "AIM-120". */
export class ModelSeries {
  private readonly weapons = new Map<string, Set<number>>();

  /** Takes a name of a weapon, which is told by its index. */
  add(name: string, weapon: number): void {
    const word = NUMBERED.exec(name)?.[1];
    if (word === undefined) return;
    const weapons = this.weapons.get(word);
    if (weapons) weapons.add(weapon);
    else this.weapons.set(word, new Set([weapon]));
  }

  words(): string[] {
    return [...this.weapons].filter(([, weapons]) => weapons.size >= FEWEST).map(([word]) => word);
  }
}
