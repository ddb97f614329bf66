import { deepEqual, ok } from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';

const SOURCES = 'src/extension';
const BUNDLE = 'l10n/bundle.l10n.json';

/** The texts that the sources hand to `vscode.l10n.t`, and the places where they hand something else than a plain text. */
function textsInSources(): { texts: Set<string>; others: string[] } {
  const texts = new Set<string>();
  const others: string[] = [];
  for (const name of readdirSync(SOURCES, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'))) {
    const file = ts.createSourceFile(name, readFileSync(path.join(SOURCES, name), 'utf8'), ts.ScriptTarget.ES2022, true);
    const visit = (node: ts.Node): void => {
      if (ts.isCallExpression(node) && /^(vscode\.l10n\.)?t$/.test(node.expression.getText())) {
        const [text] = node.arguments;
        if (ts.isStringLiteralLike(text)) texts.add(text.text);
        else others.push(`${name}: ${node.getText()}`);
      }
      ts.forEachChild(node, visit);
    };
    visit(file);
  }
  return { texts, others };
}

describe('texts of the extension', () => {
  const { texts, others } = textsInSources();

  it('are plain, so that a translation finds them', () => {
    ok(texts.size > 50, `only ${texts.size} texts were found`);
    deepEqual(others, []);
  });

  it(`all stand in ${BUNDLE}, from which translations are made, and no others do`, () => {
    const bundle = JSON.parse(readFileSync(BUNDLE, 'utf8')) as Record<string, string>;
    deepEqual(Object.keys(bundle), [...texts].sort());
    deepEqual(
      Object.entries(bundle).filter(([key, text]) => key !== text),
      [],
    );
  });
});
