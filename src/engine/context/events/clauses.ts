import { Stand } from './chunks';
import type { Sentence } from './syntax';

/** Whether the next verb is an infinitive: "asked X to help". */
export function leadsToInfinitive(sentence: Sentence, verb: number): boolean {
  for (let i = verb + 1; i < sentence.chunks.length; i++) {
    const next = sentence.verb(i);
    if (next) return next.stand === Stand.Infinitive;
  }
  return false;
}
