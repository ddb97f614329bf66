import type { EntityType, Form } from '../engine/model';

/** What mentions look alike. Colour is one cue, the line below another, italics a third: the names of weapon systems stand in italics, as ships' names do in print. */
export interface Kind {
  readonly id: string;
  /** Id of the contributed colour of its lines, marks and icons, and of its text where that is coloured. */
  readonly colour: string;
  /** Id of the contributed colour behind its text. */
  readonly background: string;
  /** The line below, as widths and styles of CSS borders. */
  readonly line: { readonly width: number; readonly style: 'solid' | 'dotted' | 'dashed' | 'double' };
  readonly isItalic: boolean;
}

const kind = (id: string, width: number, style: Kind['line']['style']): Kind => ({
  id,
  colour: `dossier.${id}.foreground`,
  background: `dossier.${id}.background`,
  line: { width, style },
  isItalic: false,
});

const PERSON = kind('person', 1, 'solid');
const PEOPLE = kind('people', 1, 'dotted');
const STATE = kind('state', 2, 'solid');
const GOVERNMENT = kind('government', 1, 'dashed');
const MILITARY = kind('military', 3, 'double');
const ARMED_GROUP = kind('armedGroup', 2, 'dashed');
const ORGANISATION = kind('organisation', 2, 'dotted');
const WEAPON: Kind = { ...kind('weapon', 1, 'solid'), isItalic: true };

/** Id of the contributed colour of the lines below mentions that name nothing by themselves. */
export const QUIET_COLOUR = 'dossier.unnamed.foreground';

/** Id of the contributed colour of the text around the entities that are shown alone. */
export const DIMMED_COLOUR = 'dossier.dimmed.foreground';

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
