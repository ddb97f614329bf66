import type { Candidate } from './candidate';
import { findAcronymDefinitions } from './acronymDefinitions';
import { findCapitalGroups } from './capitalGroups';
import { findCapitalInitials } from './capitalInitials';
import { findCapitalOrganisations } from './capitalOrganisations';
import { findCapitalPersons } from './capitalPersons';
import { findDatelineSources } from './datelineSources';
import { findDateNames } from './dateNames';
import { findGovernments } from './governments';
import { findIntroducedBodies } from './introducedBodies';
import { findLoneAcronyms } from './loneAcronyms';
import { findLoneHeads } from './loneHeads';
import { findNamedGroups } from './namedGroups';
import { findNamedWeapons } from './namedWeapons';
import { findKnownNames } from './names';
import { findNationalBodies } from './nationalBodies';
import { findNominals } from './nominals';
import { findNomsDeGuerre } from './nomsDeGuerre';
import { findOrganisations } from './organisations';
import { findPersons } from './persons';
import { findPlaces } from './places';
import { findDesignators, findShips } from './unknownWeapons';
import { findWeaponPhrases } from './weaponPhrases';
import type { Introductions } from './introductions';
import type { Scan } from './scan';

/** The detectors. A new one is a file of its own and a line here; its name has its weight in `settle.ts`. */
const DETECTORS: readonly ((scan: Scan, introductions: Introductions) => Candidate[])[] = [
  findKnownNames,
  findPersons,
  findCapitalPersons,
  findNomsDeGuerre,
  findOrganisations,
  findCapitalOrganisations,
  findAcronymDefinitions,
  findDateNames,
  findNamedGroups,
  findLoneHeads,
  findIntroducedBodies,
  findLoneAcronyms,
  findCapitalInitials,
  findCapitalGroups,
  findDatelineSources,
  findGovernments,
  findNationalBodies,
  findDesignators,
  findShips,
  findNamedWeapons,
  findWeaponPhrases,
  findPlaces,
  findNominals,
];

/** What all detectors find in each of some blocks. One detector after the other reads all of them, so that its code stays in the processor's caches. */
export function detectAll(scans: readonly Scan[], introductions: readonly Introductions[]): Candidate[][] {
  const found = scans.map((): Candidate[] => []);
  for (const detect of DETECTORS) {
    for (let i = 0; i < scans.length; i++) for (const candidate of detect(scans[i], introductions[i])) found[i].push(candidate);
  }
  return found;
}
