import * as vscode from 'vscode';
import type { EntityClass, EntityType } from '../engine/model';
import { classOf, ENTITY_TYPES } from '../engine/model';
import { foldForSearch } from '../engine/outline/filter';
import { kindOfType } from './kinds';

const { t } = vscode.l10n;

interface Presentation {
  readonly one: string;
  readonly many: string;
  /** Id of a codicon. */
  readonly icon: string;
}

/** How each type is called and drawn. */
const PRESENTATIONS: Readonly<Record<EntityType, Presentation>> = {
  person: { one: t('person'), many: t('Persons'), icon: 'person' },
  state: { one: t('state'), many: t('States'), icon: 'globe' },
  government: { one: t('government body'), many: t('Government bodies'), icon: 'law' },
  military: { one: t('military'), many: t('Militaries'), icon: 'shield' },
  'armed-group': { one: t('armed group'), many: t('Armed groups'), icon: 'flame' },
  party: { one: t('party'), many: t('Parties'), icon: 'megaphone' },
  igo: { one: t('intergovernmental organisation'), many: t('Intergovernmental organisations'), icon: 'type-hierarchy' },
  organisation: { one: t('organisation'), many: t('Organisations'), icon: 'briefcase' },
  media: { one: t('media'), many: t('Media'), icon: 'broadcast' },
  people: { one: t('people'), many: t('Peoples'), icon: 'organization' },
  missile: { one: t('missile'), many: t('Missiles'), icon: 'rocket' },
  rocket: { one: t('rocket'), many: t('Rockets'), icon: 'rocket' },
  bomb: { one: t('bomb'), many: t('Bombs'), icon: 'circle-filled' },
  uav: { one: t('drone'), many: t('Drones'), icon: 'robot' },
  aircraft: { one: t('aircraft'), many: t('Aircraft'), icon: 'send' },
  helicopter: { one: t('helicopter'), many: t('Helicopters'), icon: 'send' },
  ship: { one: t('ship'), many: t('Ships'), icon: 'triangle-down' },
  submarine: { one: t('submarine'), many: t('Submarines'), icon: 'triangle-down' },
  armour: { one: t('armoured vehicle'), many: t('Armoured vehicles'), icon: 'package' },
  artillery: { one: t('artillery'), many: t('Artillery'), icon: 'target' },
  'air-defence': { one: t('air defence'), many: t('Air defence'), icon: 'shield' },
  'anti-tank': { one: t('anti-tank weapon'), many: t('Anti-tank weapons'), icon: 'target' },
  'small-arms': { one: t('small arms'), many: t('Small arms'), icon: 'target' },
  explosive: { one: t('explosive device'), many: t('Explosive devices'), icon: 'zap' },
  cbrn: { one: t('nuclear, chemical or biological weapon'), many: t('Nuclear, chemical and biological weapons'), icon: 'beaker' },
  sensor: { one: t('sensor'), many: t('Sensors'), icon: 'broadcast' },
  munition: { one: t('munition'), many: t('Munitions'), icon: 'circle-small-filled' },
  vehicle: { one: t('vehicle'), many: t('Vehicles'), icon: 'package' },
};

/** The name of a type as it stands behind an entity's name: "armed group". */
export function typeLabel(type: EntityType): string {
  return PRESENTATIONS[type].one;
}

/** The name of a type as the heading of a list: "Armed groups". */
export function typeHeading(type: EntityType): string {
  return PRESENTATIONS[type].many;
}

/** The types whose name, in the reader's language or as knowledge files write it, or whose class begins with a word; the word is folded as for a search. */
export function typesNamed(word: string): readonly EntityType[] {
  return ENTITY_TYPES.filter((type) => {
    const names = [type, typeLabel(type), typeHeading(type), classOf(type), classHeading(classOf(type))];
    return names.some((name) => foldForSearch(name).replaceAll(' ', '-').startsWith(word));
  });
}

/** The name of a class as the heading of a list. */
export function classHeading(entityClass: EntityClass): string {
  return entityClass === 'actor' ? t('Actors') : t('Weapon systems');
}

/** The id of a type's codicon. */
export function typeIconId(type: EntityType): string {
  return PRESENTATIONS[type].icon;
}

/** A type's icon in the colour that its mentions have in the text. */
export function typeIcon(type: EntityType): vscode.ThemeIcon {
  return new vscode.ThemeIcon(PRESENTATIONS[type].icon, new vscode.ThemeColor(kindOfType(type).colour));
}
