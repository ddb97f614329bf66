import * as vscode from 'vscode';
import type { EntityType } from '../engine/model';

const { Class, Enum, Interface, Module, Namespace, Package, Struct } = vscode.SymbolKind;

/** What comes nearest among the editor's own kinds, so that kinds of actors have different icons. */
const ACTORS: Readonly<Partial<Record<EntityType, vscode.SymbolKind>>> = {
  person: Class,
  people: Enum,
  state: Namespace,
  government: Module,
  igo: Module,
  military: Interface,
  'armed-group': Interface,
  party: Package,
  organisation: Package,
  media: Package,
};

/** The kind under which the editor's own lists of symbols show entities of a type. Weapon systems are structures. */
export function symbolKindOf(type: EntityType): vscode.SymbolKind {
  return ACTORS[type] ?? Struct;
}
