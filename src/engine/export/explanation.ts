import type { Explanation } from '../explain/explanation';

/** An explanation as plain text, a few lines for a reader. */
export function explanationText({ mention, candidates, linking, referents }: Explanation): string {
  const lines = [
    mention
      ? `“${oneLine(mention.text)}” ${mention.start}–${mention.end}: ${mention.entity}, ${mention.form}, confidence ${mention.confidence}, by ${mention.by}`
      : 'no mention',
  ];
  if (candidates.length > 0) lines.push('  candidates');
  for (const c of candidates) {
    lines.push(
      `    ${c.weight.toFixed(2).padStart(5)}  “${oneLine(c.text)}” ${c.start}–${c.end}  ${c.by}: ${c.type}, ${c.form}, ${c.confidence}  → ${c.fate}`,
    );
    for (const evidence of c.evidence) lines.push(`           ${oneLine(evidence)}`);
  }
  if (linking.length > 0) lines.push('  linking', ...linking.map((step) => `    ${step}`));
  if (referents.length > 0) lines.push('  may have meant');
  for (const { entity, score, isChosen } of referents)
    lines.push(`    ${score.toFixed(2).padStart(7)}  ${entity}${isChosen ? '  ← chosen' : ''}`);
  return `${lines.join('\n')}\n`;
}

const oneLine = (text: string): string => text.replace(/\s+/g, ' ');
