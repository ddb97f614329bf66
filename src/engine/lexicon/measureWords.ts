/** What a word says of the figures beside it, in lexicons of the category `measure-word`; the position is the bit in `EngineKnowledge.measureWords`. */
export const MEASURE_USES = [
  'range', // before a length: what the weapon can do
  'distance', // before a length: what one flight covered
  'altitude',
  'calibre',
  'warhead',
  'payload',
  'mass',
  'endurance',
  'place-behind', // behind a length: "60 miles south of" is where something is
  'away', // the same, unless something reaches so far
  'month', // beside a number: a date
  'partitive', // between a count and what it counts: "five of the six"
  'counter', // counts the weapon named before it: "12 launchers"
  'killing', // before a count of people: what befell them
  'wounding',
  'capturing',
  'loss', // the same where people are counted
  'were-killed', // behind a count of people
  'were-wounded',
  'were-captured',
  'were-missing',
  'force', // people of whom a force has some, without anything having befallen them
  'including', // before a count: part of the one before it
  'price', // before a sum: that of the weapon
  'reaching', // before a length: what the weapon can do where it says "can", else what it did
  'carrying', // before a mass: a missile's warhead, an aircraft's payload
  'fielding', // before a count of a force: whose it is stands before
] as const;

/** Bits of `EngineKnowledge.measureWords`, in the order of `MEASURE_USES`. */
export const enum Figure {
  Range = 1 << 0,
  Distance = 1 << 1,
  Altitude = 1 << 2,
  Calibre = 1 << 3,
  Warhead = 1 << 4,
  Payload = 1 << 5,
  Mass = 1 << 6,
  Endurance = 1 << 7,
  PlaceBehind = 1 << 8,
  Away = 1 << 9,
  Month = 1 << 10,
  Partitive = 1 << 11,
  Counter = 1 << 12,
  Killing = 1 << 13,
  Wounding = 1 << 14,
  Capturing = 1 << 15,
  Loss = 1 << 16,
  WereKilled = 1 << 17,
  WereWounded = 1 << 18,
  WereCaptured = 1 << 19,
  WereMissing = 1 << 20,
  Force = 1 << 21,
  Including = 1 << 22,
  Price = 1 << 23,
  Reaching = 1 << 24,
  Carrying = 1 << 25,
  Fielding = 1 << 26,
}
