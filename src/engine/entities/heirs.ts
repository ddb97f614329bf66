/** Codes of the states that states without one became, by their ids: "the Soviet president". */
export const HEIRS: ReadonlyMap<string, string> = new Map([
  ['soviet-union', 'RUS'],
  ['yugoslavia', 'SRB'],
  ['east-germany', 'DEU'],
  ['west-germany', 'DEU'],
  ['czechoslovakia', 'CZE'],
  ['south-vietnam', 'VNM'],
]);
