/** Who makes the remarks in the list of problems. */
export const REMARK_SOURCE = 'Dossier';

/** What the remarks are about; the codes that the list of problems shows. */
export const REMARKS = { wrongConversion: 'wrong-conversion', contradicts: 'contradicts' } as const;
