import { ok, deepEqual } from 'node:assert/strict';
import { existsSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { ESLint } from 'eslint';
import tseslint from 'typescript-eslint';

/**
 * Lints made-up sources at real places of the house: every arrow that must not be drawn is an error, every one that may be drawn is none.
 * What is imported must exist, because the rules look at where an import leads.
 */
describe('the arrows of the house', function () {
  this.timeout(60_000);

  // Made-up files belong to no TypeScript program, so the rules that need types are left out.
  const options: ESLint.Options = {
    cwd: process.cwd(),
    overrideConfig: tseslint.configs.disableTypeChecked,
  };
  const eslint = new ESLint(options);

  /** The rules that the source breaks when it stands at `file`, each once, in order of the alphabet. */
  async function brokenRules(file: string, source: string): Promise<string[]> {
    const [result] = await eslint.lintText(source, { filePath: file });
    ok(result, `${file} is not linted at all`);
    return [...new Set(result.messages.map((message) => message.ruleId ?? message.message))].sort();
  }

  /** A source at `file` that imports `target`, a path from the root without extension or the name of a package. */
  function importing(file: string, target: string): string {
    const isFile = existsSync(`${target}.ts`);
    ok(isFile || !target.includes('/'), `${target}.ts does not exist, so an arrow to it proves nothing`);
    const relative = path.posix.relative(path.posix.dirname(file), target);
    const specifier = isFile ? (relative.startsWith('.') ? relative : `./${relative}`) : target;
    return `import * as imported from '${specifier}';\n\nexport const used = imported;\n`;
  }

  /** Where a feature is and how its sources import themselves: a file, or the first file of a folder. */
  function featureFiles(): string[] {
    const folder = 'src/extension/features';
    return readdirSync(folder).map((name) => {
      const place = `${folder}/${name}`;
      if (!statSync(place).isDirectory()) return place;
      const first = readdirSync(place).find((file) => file.endsWith('.ts'));
      ok(first, `${place} holds no source`);
      return `${place}/${first}`;
    });
  }

  const paths = 'import-x/no-restricted-paths';
  const node = 'import-x/no-nodejs-modules';
  const names = 'no-restricted-imports';

  const forbidden: readonly (readonly [from: string, to: string, ...rules: string[]])[] = [
    ['src/engine/text/madeUp.ts', 'src/knowledge/schema', paths],
    ['src/engine/text/madeUp.ts', 'src/cli/main', paths],
    ['src/engine/text/madeUp.ts', 'src/extension/extension', paths],
    ['src/engine/text/madeUp.ts', 'vscode', paths, names],
    ['src/engine/text/madeUp.ts', 'fs', node],
    ['src/engine/text/madeUp.ts', 'node:path', node],
    ['src/engine/madeUp.ts', 'fast-check', paths],
    ['src/engine/mentions/madeUp.ts', 'src/engine/context/checks', paths],
    ['src/knowledge/madeUp.ts', 'src/cli/main', paths],
    ['src/knowledge/madeUp.ts', 'src/extension/extension', paths],
    ['src/knowledge/madeUp.ts', 'vscode', names],
    ['src/knowledge/madeUp.ts', 'node:fs', node],
    ['src/cli/madeUp.ts', 'src/extension/extension', paths],
    ['src/cli/madeUp.ts', 'vscode', names],
    ['src/extension/madeUp.ts', 'src/cli/main', paths],
    ['src/extension/madeUp.ts', 'node:fs', node],
    ['src/extension/features/madeUp.ts', 'src/extension/extension', paths],
  ];
  for (const [from, to, ...rules] of forbidden) {
    it(`${from} must not import ${to}`, async () => {
      deepEqual(await brokenRules(from, importing(from, to)), rules.sort());
    });
  }

  it('a type alone is an arrow too', async () => {
    const source = "import type { EntityRecord } from '../knowledge/schema';\n\nexport type Used = EntityRecord;\n";
    deepEqual(await brokenRules('src/engine/madeUp.ts', source), [paths]);
  });

  it('features must not import each other, nor the rest of the extension a feature', async () => {
    const features = featureFiles();
    ok(features.length >= 2, 'there are fewer than two features, so nothing is proved');
    for (const from of features) {
      for (const to of features) {
        const broken = await brokenRules(from, importing(from, to.replace(/\.ts$/, '')));
        if (from !== to) deepEqual(broken, [paths], `${from} imports ${to}`);
      }
    }
    const [feature] = features.map((file) => file.replace(/\.ts$/, ''));
    ok(feature);
    for (const from of ['src/extension/madeUp.ts', 'src/extension/analysis/madeUp.ts']) {
      deepEqual(await brokenRules(from, importing(from, feature)), [paths], `${from} imports a feature`);
    }
    deepEqual(await brokenRules('src/extension/extension.ts', importing('src/extension/extension.ts', feature)), []);
  });

  const allowed: readonly (readonly [from: string, to: string])[] = [
    ['src/engine/text/madeUp.ts', 'src/engine/model'],
    ['src/knowledge/madeUp.ts', 'src/engine/model'],
    ['src/cli/madeUp.ts', 'src/engine/model'],
    ['src/cli/madeUp.ts', 'src/knowledge/schema'],
    ['src/cli/madeUp.ts', 'node:fs'],
    ['src/extension/madeUp.ts', 'src/engine/model'],
    ['src/extension/madeUp.ts', 'src/knowledge/schema'],
    ['src/extension/features/madeUp.ts', 'src/engine/model'],
    ['src/extension/features/madeUp.ts', 'src/extension/analysisStore'],
    ['src/extension/features/madeUp.ts', 'vscode'],
    ['test/engine/madeUp.ts', 'src/engine/model'],
    ['test/engine/madeUp.ts', 'node:fs'],
  ];
  for (const [from, to] of allowed) {
    it(`${from} may import ${to}`, async () => {
      deepEqual(await brokenRules(from, importing(from, to)), []);
    });
  }

  it('nothing is exported by default, nothing passed on', async () => {
    deepEqual(await brokenRules('src/engine/madeUp.ts', 'export default 1;\n'), ['import-x/no-default-export']);
    deepEqual(await brokenRules('src/engine/madeUp.ts', "export * from './model';\n"), ['no-restricted-syntax']);
    deepEqual(await brokenRules('src/engine/madeUp.ts', "export { classOf } from './model';\n"), ['no-restricted-syntax']);
  });

  it('what runs in every host uses the globals of none', async () => {
    for (const folder of ['src/engine', 'src/knowledge', 'src/extension']) {
      deepEqual(await brokenRules(`${folder}/madeUp.ts`, 'export const used = process.env;\n'), ['no-restricted-globals'], folder);
    }
  });

  it('imports run in no circle', async () => {
    const results = await new ESLint({ ...options, ignore: false }).lintFiles('test/engine/cycle/first.ts');
    const broken = results.flatMap(({ messages }) => messages.map((message) => message.ruleId));
    deepEqual(broken, ['import-x/no-cycle']);
  });
});
