// Lint rules, the arrows of the house among them (CONTRIBUTING.md shows the picture). test/engine/arrows.test.ts proves each arrow.
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'eslint/config';
import { createTypeScriptImportResolver } from 'eslint-import-resolver-typescript';
import importX from 'eslint-plugin-import-x';
import tseslint from 'typescript-eslint';

const root = path.dirname(fileURLToPath(import.meta.url));
const featuresFolder = 'src/extension/features';
const features = readdirSync(path.join(root, featuresFolder)).sort();

/** What stands in `target` may import from `from` only what `except` (relative to `from`) names. */
const arrows = [
  {
    target: './src/engine',
    from: '.',
    except: ['./src/engine'],
    message: 'The engine is pure: it imports nothing outside src/engine, no package either.',
  },
  {
    target: './src/engine/{lexicon,mentions,text}/**',
    from: './src/engine/context',
    message: 'The context is read behind the mentions; no detector knows it.',
  },
  {
    target: './src/knowledge',
    from: './src',
    except: ['./knowledge', './engine'],
    message: 'Knowledge knows the engine only.',
  },
  {
    target: './src/cli',
    from: './src',
    except: ['./cli', './engine', './knowledge'],
    message: 'The command line knows the engine and the knowledge, never the extension.',
  },
  {
    target: './src/extension',
    from: './src',
    except: ['./extension', './engine', './knowledge'],
    message: 'The extension knows the engine and the knowledge, never the command line.',
  },
  {
    target: './src/extension/!(extension.ts|features)',
    from: `./${featuresFolder}`,
    message: 'Only the composition root, extension.ts, knows the features.',
  },
  {
    target: './src/extension/!(features)/**',
    from: `./${featuresFolder}`,
    message: 'Only the composition root, extension.ts, knows the features.',
  },
  {
    target: `./${featuresFolder}`,
    from: './src/extension/extension.ts',
    message: 'A feature is handed what it needs; it does not know the composition root.',
  },
  ...features.map((feature) => ({
    target: `./${featuresFolder}/${feature}`,
    from: `./${featuresFolder}`,
    except: [`./${feature}`],
    message: 'Features know the store, not each other.',
  })),
];

const vscodeOnlyInExtension = {
  paths: [{ name: 'vscode', message: 'Only src/extension and the host tests know the editor.' }],
};

const hostGlobals = [
  'process',
  'Buffer',
  '__dirname',
  '__filename',
  'require',
  'module',
  'global',
  'setImmediate',
  'window',
  'document',
].map((name) => ({ name, message: 'This code runs in Node, in the browser and in a web worker alike.' }));

const noBarrels = [
  { selector: 'ExportAllDeclaration', message: 'No barrels: import from the file that declares the thing.' },
  { selector: 'ExportNamedDeclaration[source]', message: 'No barrels: import from the file that declares the thing.' },
];

/** Of each such object V8 makes a class of its own, and whatever reads it becomes slow: in a detector this cost a fortieth of the whole analysis. */
const noLateSpread = {
  selector: 'ObjectExpression > SpreadElement:not(:first-child)',
  message:
    'Where blocks are read and linked, name all properties: a spread behind others gives each object a shape of its own, which reads slowly.',
};

export default defineConfig(
  {
    ignores: ['dist/', 'out/', '.hosts/', '.vscode-test/', 'node_modules/', 'test/engine/cycle/'],
  },
  {
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    plugins: { 'import-x': importX },
    settings: { 'import-x/resolver-next': [createTypeScriptImportResolver({ project: path.join(root, 'tsconfig.json') })] },
    rules: {
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'no-var': 'error',
      'prefer-const': ['error', { destructuring: 'all' }],
      'object-shorthand': 'error',
      'for-direction': 'error',
      'no-async-promise-executor': 'error',
      'no-case-declarations': 'error',
      'no-compare-neg-zero': 'error',
      'no-cond-assign': 'error',
      'no-constant-condition': ['error', { checkLoops: false }],
      'no-control-regex': 'error',
      'no-debugger': 'error',
      'no-dupe-else-if': 'error',
      'no-duplicate-case': 'error',
      'no-empty': 'error',
      'no-empty-character-class': 'error',
      'no-empty-pattern': 'error',
      'no-ex-assign': 'error',
      'no-fallthrough': 'error',
      'no-irregular-whitespace': 'error',
      'no-loss-of-precision': 'error',
      'no-misleading-character-class': 'error',
      'no-self-assign': 'error',
      'no-sparse-arrays': 'error',
      'no-unsafe-finally': 'error',
      'no-unsafe-optional-chaining': 'error',
      'no-useless-escape': 'error',
      'use-isnan': 'error',
      'valid-typeof': 'error',
      'import-x/no-self-import': 'error',
      'import-x/no-duplicates': ['error', { 'prefer-inline': false, considerQueryString: true }],
      'import-x/first': 'error',
    },
  },

  // TypeScript: all sources and tests.
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: root } },
    settings: { 'import-x/parsers': { '@typescript-eslint/parser': ['.ts'] } },
    rules: {
      'import-x/no-default-export': 'error',
      'import-x/no-cycle': ['error', { ignoreExternal: true }],
      'import-x/no-restricted-paths': ['error', { basePath: root, zones: arrows }],
      'no-restricted-syntax': ['error', ...noBarrels],
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'separate-type-imports' }],
      '@typescript-eslint/consistent-type-exports': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      // It asks for `!`, which the strict rules forbid.
      '@typescript-eslint/non-nullable-type-assertion-style': 'off',
      // Figures and truth values print as they should.
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true, allowBoolean: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true, ignoreVoidReturningFunctions: true }],
      '@typescript-eslint/no-unnecessary-condition': ['error', { allowConstantLoopConditions: 'only-allowed-literals' }],
      // The engine keeps enums in typed arrays, and flags as bits.
      '@typescript-eslint/no-unsafe-enum-comparison': 'off',
      '@typescript-eslint/no-unsafe-enum-assignment': 'off',
      '@typescript-eslint/prefer-literal-enum-member': ['error', { allowBitwiseExpressions: true }],
      // An empty string is as good as none.
      '@typescript-eslint/prefer-nullish-coalescing': ['error', { ignorePrimitives: { string: true } }],
      '@typescript-eslint/no-extraneous-class': ['error', { allowConstructorOnly: true, allowEmpty: true }],
      // The editor's interfaces are classes in name only.
      '@typescript-eslint/no-unsafe-class-instance-assignment': 'off',
      // A loop over offsets or typed arrays says what it does.
      '@typescript-eslint/prefer-for-of': 'off',
      // `tsc` reports these, with the same exceptions.
      '@typescript-eslint/no-unused-vars': 'off',
    },
  },
  {
    files: ['src/engine/{context,entities,mentions,reading,text}/**'],
    rules: { 'no-restricted-syntax': ['error', ...noBarrels, noLateSpread] },
  },
  {
    files: ['src/engine/**', 'src/knowledge/**', 'src/cli/**'],
    rules: { 'no-restricted-imports': ['error', vscodeOnlyInExtension] },
  },
  {
    files: ['src/engine/**', 'src/knowledge/**', 'src/extension/**'],
    rules: {
      'import-x/no-nodejs-modules': 'error',
      'no-restricted-globals': ['error', ...hostGlobals],
      'no-console': 'error',
    },
  },
  {
    files: ['test/**/*.ts'],
    rules: {
      // Assertions narrow what TypeScript cannot see; a wrong one fails the test anyway.
      '@typescript-eslint/no-non-null-assertion': 'off',
      // mocha takes promises from `it`, and hooks bind no `this`.
      '@typescript-eslint/no-floating-promises': [
        'error',
        { allowForKnownSafeCalls: [{ from: 'package', package: 'mocha', name: ['describe', 'it'] }] },
      ],
    },
  },
  {
    files: ['test/engine/**/*.ts'],
    rules: { 'no-restricted-imports': ['error', vscodeOnlyInExtension] },
  },

  // Scripts and configuration: plain JavaScript for Node.
  {
    files: ['**/*.mjs', '**/*.cjs', '**/*.js'],
    rules: {
      'constructor-super': 'error',
      'getter-return': 'error',
      'no-class-assign': 'error',
      'no-const-assign': 'error',
      'no-dupe-keys': 'error',
      'no-func-assign': 'error',
      'no-import-assign': 'error',
      'no-redeclare': 'error',
      'no-undef': 'error',
      'no-unreachable': 'error',
      'no-unused-vars': ['error', { args: 'after-used', argsIgnorePattern: '^_' }],
    },
    languageOptions: {
      globals: Object.fromEntries(
        [
          'AbortController',
          'AbortSignal',
          'Buffer',
          'TextDecoder',
          'TextEncoder',
          'URL',
          'URLSearchParams',
          'clearInterval',
          'clearTimeout',
          'console',
          'fetch',
          'performance',
          'process',
          'setImmediate',
          'setInterval',
          'setTimeout',
          'structuredClone',
        ].map((name) => [name, 'readonly']),
      ),
    },
  },
);
