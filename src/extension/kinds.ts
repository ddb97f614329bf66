import type { EntityType, Form } from '../engine/model';

/** What mentions look alike. Colour is one cue, the line below another, italics a third: the names of weapon systems stand in italics, as ships' names do in print. */
export interface Kind {
  readonly id: string;
  /** Id of a contributed colour. */
  readonly colour: string;
  /** The line below, as widths and styles of CSS borders. */
  readonly line: { readonly width: number; readonly style: 'solid' | 'dotted' | 'dashed' | 'double' };
  readonly isItalic: boolean;
}

const actor = (id: string, width: number, style: Kind['line']['style']): Kind => ({
  id,
  colour: `dossier.${id}.foreground`,
  line: { width, style },
  isItalic: false,
});

const PERSON = actor('person', 1, 'solid');
const PEOPLE = actor('people', 1, 'dotted');
const STATE = actor('state', 2, 'solid');
const GOVERNMENT = actor('government', 1, 'dashed');
const MILITARY = actor('military', 3, 'double');
const ARMED_GROUP = actor('armedGroup', 2, 'dashed');
const ORGANISATION = actor('organisation', 2, 'dotted');
const WEAPON: Kind = { id: 'weapon', colour: 'dossier.weapon.foreground', line: { width: 1, style: 'solid' }, isItalic: true };

/** All kinds. */
export const KINDS: readonly Kind[] = [PERSON, PEOPLE, STATE, GOVERNMENT, MILITARY, ARMED_GROUP, ORGANISATION, WEAPON];

const KIND_OF_ACTOR: Readonly<Partial<Record<EntityType, Kind>>> = {
  person: PERSON,
  people: PEOPLE,
  state: STATE,
  government: GOVERNMENT,
  igo: GOVERNMENT,
  military: MILITARY,
  'armed-group': ARMED_GROUP,
  party: ORGANISATION,
  organisation: ORGANISATION,
  media: ORGANISATION,
};

/** The kind that entities of a type belong to. */
export function kindOfType(type: EntityType): Kind {
  return KIND_OF_ACTOR[type] ?? WEAPON;
}

/** Whether a mention names nothing by itself ("the terror group", "ballistic missiles") and so is shown more quietly. */
export function isQuiet(form: Form): boolean {
  return form === 'nominal' || form === 'generic';
}
