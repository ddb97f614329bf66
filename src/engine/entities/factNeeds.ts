import { compact } from '../compact';
import type { BlockReading } from '../reading/blockReading';
import { LONE_ACRONYMS } from '../mentions/loneAcronyms';
import { keyOf, keyOfText, Topic } from './keys';
import type { BlockFacts } from './blockFacts';
import { choiceKey, organisationKey, reserveKey, loneHeadKey } from './factKeys';

/** Keys under which a block tells something whose order in the text matters. */
export function givesOf({
  firm,
  names,
  labels,
  bodies,
  acronyms,
  shortNames,
  initials,
  firstNames,
  doubtfulNames,
}: BlockFacts): readonly number[] {
  const keys = firm.map((known) => keyOf(Topic.Firm, known));
  for (const list of [names, labels, bodies]) for (const { key } of list) keys.push(keyOfText(Topic.Name, key));
  for (const list of [acronyms, shortNames, initials, firstNames, doubtfulNames])
    for (const { hash } of list) keys.push(keyOf(Topic.Loose, hash));
  return compact(keys);
}

/** Keys of what a block's link hangs on, its surroundings apart. */
export function needsOf(facts: BlockFacts, prose: BlockReading): readonly number[] {
  return compact([...listNeeds(facts, prose)]);
}

function* listNeeds({ keys }: BlockFacts, prose: BlockReading): Generator<number> {
  for (let i = 0; i < keys.length; i++) {
    const { known, needsSupport, supporters, unknown, form, by, words } = prose.mentions[i];
    const key = keys[i];
    if (needsSupport) for (const entity of supporters) yield keyOf(Topic.Firm, entity);
    if (known.length > 1) yield keyOfText(Topic.Choice, choiceKey(known));
    if (known.length === 0 && key !== null) yield keyOfText(Topic.Name, key);
    const reserve = reserveKey(prose.mentions[i]);
    if (reserve !== null) yield keyOfText(Topic.Name, reserve);
    if (by === LONE_ACRONYMS || reserve !== null || (form === 'abbreviation' && words.length === 1))
      yield keyOf(Topic.Loose, words[0].hash);
    if (unknown?.kind === 'head') {
      yield keyOfText(Topic.Called, unknown.noun);
      for (const name of [organisationKey(unknown.noun), loneHeadKey(unknown.noun)]) yield keyOfText(Topic.Name, name);
    }
    if (unknown?.kind === 'nominal') {
      yield keyOfText(Topic.Called, unknown.noun);
      if (unknown.demonym && unknown.demonym.known.length > 1) yield keyOfText(Topic.Choice, choiceKey(unknown.demonym.known));
    }
  }
  for (const { noun } of prose.quotes) if (noun !== null) yield keyOfText(Topic.Called, noun);
  for (const { hash, skeleton } of prose.loose) {
    yield keyOf(Topic.Loose, hash);
    if (skeleton !== 0) yield keyOf(Topic.Skeleton, skeleton);
  }
}
