import * as vscode from 'vscode';

/** ISO 3166-1 alpha-3 codes whose alpha-2 code is not just their first two letters, each followed by that code. */
const EXCEPTIONS =
  'ABWAW AGOAO ALAAX ANDAD AREAE ARMAM ATAAQ ATFTF ATGAG AUTAT BDIBI BENBJ BESBQ BGDBD BHSBS BIHBA BLRBY BLZBZ BRBBB BRNBN ' +
  'CAFCF CHLCL CHNCN CODCD COGCG COKCK COMKM CPVCV CUWCW CYMKY DNKDK ESHEH ESTEE FLKFK FROFO FSMFM GINGN GLPGP GNBGW GNQGQ ' +
  'GRDGD GRLGL GUFGF GUYGY IRLIE IRQIQ ISRIL JAMJM KAZKZ KORKR LBRLR LBYLY MACMO MAFMF MDGMG MDVMV MEXMX MLTMT MNEME MNPMP ' +
  'MOZMZ MTQMQ MYTYT NIUNU PAKPK PCNPN PLWPW PNGPG POLPL PRKKP PRTPT PRYPY PYFPF SENSN SGSGS SLBSB SLVSV SPMPM SRBRS SURSR ' +
  'SVKSK SVNSI SWESE SWZSZ SYCSC TCDTD TKMTM TUNTN TURTR TUVTV UKRUA URYUY WLFWF ';

const alpha2 = new Map(
  EXCEPTIONS.trim()
    .split(' ')
    .map((pair) => [pair.slice(0, 3), pair.slice(3)]),
);
const names = new Intl.DisplayNames([vscode.env.language, 'en'], { type: 'region', style: 'short', fallback: 'none' });

/** The short name of a state in the reader's language; the code itself where it is none of ISO 3166-1. */
export function countryName(alpha3: string): string {
  return (/^[A-Z]{3}$/.test(alpha3) && names.of(alpha2.get(alpha3) ?? alpha3.slice(0, 2))) || alpha3;
}

/** The names of the states that a record lists, as one text; empty where it lists none. */
export function countryNames(countries: string | readonly string[] | null | undefined): string {
  if (!countries) return '';
  return (typeof countries === 'string' ? [countries] : countries).map(countryName).join(', ');
}
