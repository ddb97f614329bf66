import type { LinkedAnalysis } from '../analysis';
import type { LinkedEntry } from '../document/entry';
import type { Place } from '../document/sequence';
import { type LinkedEntity, type LinkedMention, Opening } from '../entities/linked';
import { Recent } from '../entities/recent';
import { bareNoun, type Referent, Referents } from '../entities/referents';
import type { EngineKnowledge } from '../lexicon/engineKnowledge';
import type { Candidate } from '../mentions/candidate';
import { FAINT_NAMES, THINGS } from '../mentions/names';
import { weightOf } from '../mentions/settle';
import type { BlockReader } from '../reading/blockReader';
import type { Explanation, ExplainedCandidate, ExplainedReferent, Fate } from './explanation';

/** How each detector and linking step says that it found an entity. */
const LINKING: Readonly<Record<string, string>> = {
  surnames:
    'a surname alone: the person of that name mentioned most in the last mentions, of several the one that the sentence before is about',
  'short-names': 'a short form of a name that the text gives in full',
  nicknames: 'what the person before it goes by, in quotation marks',
  acronyms: 'an acronym that the text introduces in brackets behind the name',
  'first-names': 'the first word of a name that the text gives',
  initials: 'the initials of a name that the text gives',
  transliterations: 'another transliteration of a name that the text gives',
  capitals: 'a capital that acts for its state',
  nominals:
    'a definite phrase: the actor of the last mentions that fits best in type, nearness, frequency and name, in what sentences are about, in what the knowledge and the text call it; nobody who acts in the clause itself. A noun that describes a person may mean the only one of the last two sentences',
  things: 'a name of the knowledge that is doubtful; it stands as a thing, in a text that speaks of arms',
  'faint-names': 'a name of the knowledge that is doubtful; the text speaks of fighting and of its state',
  'lone-heads': 'a head alone: the body of the last mentions that has it in its name, else a body of its own',
};

/**
 * Says why the words at an offset are a mention, or none: reads their block again and keeps what the detectors found. Costs nothing before it is asked for.
 * @param offset UTF-16 units into the text
 */
export function explain(analysis: LinkedAnalysis, offset: number, reader: BlockReader, knowledge: EngineKnowledge): Explanation {
  const found = analysis.blocks.locate(Math.max(0, offset));
  const empty: Explanation = { mention: null, candidates: [], linking: [], referents: [] };
  if (!found) return empty;
  // A block's end is the next one's start.
  const next = offset === found.start + analysis.blocks.entry(found.place).text.length ? analysis.blocks.after(found.place) : null;
  const place = next ?? found.place;
  const start = next ? offset : found.start;
  const entry = analysis.blocks.entry(place) as LinkedEntry;
  const at = offset - start;
  const { all, kept } = reader.candidates(entry.text);
  const linked = entry.link.mentions.find((mention) => mention.start <= at && at < mention.end) ?? null;
  const over = all.filter((c) => c.start <= at && at < c.end);
  const candidates = over
    .map((c) => explainCandidate(c, entry.text, start, fateOf(c, over, kept, linked), knowledge))
    .sort((a, b) => b.weight - a.weight);
  if (!linked) return { ...empty, candidates };
  const own = kept.find((c) => c.start === linked.start && c.end === linked.end) ?? null;
  return {
    mention: analysis.mentionAt(offset) ?? null,
    candidates,
    linking: linkingOf(linked, own, knowledge),
    referents: referentsOf(analysis, place, linked, own, knowledge),
  };
}

function fateOf(c: Candidate, over: readonly Candidate[], kept: readonly Candidate[], linked: LinkedMention | null): Fate {
  if (!kept.includes(c)) return over.some((other) => kept.includes(other)) ? 'overlapped' : 'class noun';
  if (c.isPlace) return 'place';
  // "(AFP)" behind another body's name is not what the knowledge has under these letters.
  const isAnother = linked !== null && linked.by !== c.by && c.known.length > 0 && !c.known.includes(linked.entity.known);
  return linked && linked.start <= c.start && c.start < linked.end && !isAnother ? 'mention' : 'unsupported';
}

function explainCandidate(c: Candidate, text: string, offset: number, fate: Fate, knowledge: EngineKnowledge): ExplainedCandidate {
  const evidence: string[] = c.known.map((entity) => `known: ${knowledge.entities.id(entity)}`);
  if (c.unknown) evidence.push(`unknown: ${c.unknown.kind}`);
  if (c.needsSupport) evidence.push(supportOf(c));
  if (c.role) evidence.push(`role: ${text.slice(c.role.start, c.role.end)}`);
  return {
    start: offset + c.start,
    end: offset + c.end,
    text: text.slice(c.start, c.end),
    type: c.type,
    form: c.form,
    by: c.by,
    confidence: c.confidence,
    weight: weightOf(c),
    evidence,
    fate,
  };
}

/** What a doubtful name waits for. */
function supportOf({ by, known, supporters }: Candidate): string {
  const others = supporters.some((supporter) => !known.includes(supporter)) ? ', or somebody or something of its state' : '';
  if (by === THINGS) return 'counts only in a text that speaks of arms, or if it is named beyond doubt elsewhere';
  if (by === FAINT_NAMES)
    return `counts only if the text names it beyond doubt elsewhere, or speaks of fighting and names somebody or something of its state`;
  return `counts only if the text names it${others}, beyond doubt elsewhere`;
}

function linkingOf({ by, entity }: LinkedMention, own: Candidate | null, knowledge: EngineKnowledge): string[] {
  const isIntroduced = own !== null && own.form === 'abbreviation' && own.known.length > 0 && !own.known.includes(entity.known);
  const isOfMainState = own?.unknown?.kind === 'national-body' && own.unknown.country < 0;
  if (isIntroduced) return [LINKING.acronyms, ...knowledgeStep(entity, knowledge)];
  if (isOfMainState) return ['a body of the state that the text mentions most', ...knowledgeStep(entity, knowledge)];
  const steps = [LINKING[by] ?? (entity.known < 0 ? 'a name that the text gives' : 'a name of the knowledge')];
  if (own && own.known.length > 1)
    steps.push('several entities have this name: one that is named beyond doubt elsewhere, or whose states are mentioned most');
  return [...steps, ...knowledgeStep(entity, knowledge)];
}

const knowledgeStep = ({ known }: LinkedEntity, knowledge: EngineKnowledge): string[] =>
  known < 0 ? [] : [`knowledge: ${knowledge.entities.id(known)}`];

function referentsOf(
  analysis: LinkedAnalysis,
  place: Place,
  linked: LinkedMention,
  own: Candidate | null,
  knowledge: EngineKnowledge,
): ExplainedReferent[] {
  const { tables } = analysis.state;
  if (own && own.known.length > 1) {
    const weights = tables.weightsOf(own.known);
    return own.known.map((entity, i) => ({
      entity: knowledge.entities.id(entity),
      score: weights[i],
      isChosen: entity === linked.entity.known,
    }));
  }
  const kind = own?.unknown?.kind;
  if (!own || (kind !== 'nominal' && kind !== 'head')) return [];
  const recent = new Recent();
  for (const mention of mentionsBefore(analysis, place, linked)) recent.add(mention, false);
  const referents = new Referents(recent, knowledge, (entity, noun, isFormer) => tables.isCalled(entity, noun, isFormer));
  const nominal = own.unknown?.kind === 'nominal' ? own.unknown : bareNoun((own.unknown as { noun: string }).noun);
  return referents
    .all(nominal, own.type, linked.opening !== Opening.Not)
    .sort(byScore)
    .map(({ entity, score }) => ({
      entity: entity.known < 0 ? entity.name : knowledge.entities.id(entity.known),
      score,
      isChosen: entity === linked.entity,
    }));
}

const byScore = (a: Referent, b: Referent): number => b.score - a.score;

/** The mentions before a mention, in order of the text. */
function* mentionsBefore(analysis: LinkedAnalysis, place: Place, linked: LinkedMention): Generator<LinkedMention> {
  const until = analysis.blocks.entry(place);
  for (const entry of analysis.blocks as Iterable<LinkedEntry>) {
    for (const mention of entry.link.mentions) {
      if (mention === linked) return;
      yield mention;
    }
    if (entry === until) return;
  }
}
