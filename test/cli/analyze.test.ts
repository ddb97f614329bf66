import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { AnalysisDocument } from '../../src/engine/model';

const CLI = path.join(process.cwd(), 'dist/cli.js');

function dossier(words: readonly string[], input: string | Buffer = ''): { code: number | null; out: string; err: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [CLI, ...words], { input, encoding: 'utf8' });
  return { code: status, out: stdout, err: stderr };
}

describe('dossier analyze', function () {
  this.timeout(30_000);
  let folder: string;

  before(() => {
    folder = mkdtempSync(path.join(os.tmpdir(), 'dossier-'));
  });

  after(() => {
    rmSync(folder, { recursive: true });
  });

  const write = (name: string, content: string | Uint8Array): string => {
    const file = path.join(folder, name);
    writeFileSync(file, content);
    return file;
  };

  it('gives one analysis of one file', () => {
    const file = write('a.txt', 'Iran said no.');
    const { code, out, err } = dossier(['analyze', file]);
    assert.equal(err, '');
    assert.equal(code, 0);
    const analysis = JSON.parse(out) as AnalysisDocument;
    assert.equal(analysis.schema, 'dossier.analysis/1');
    assert.equal(analysis.id, file);
    assert.deepEqual(analysis.mentions[0], {
      start: 0,
      end: 4,
      text: 'Iran',
      entity: 'iran',
      form: 'name',
      confidence: 0.97,
      by: 'gazetteer',
    });
    for (const list of ['entities', 'mentions', 'places', 'measures', 'quotes', 'events'] as const)
      assert.ok(Array.isArray(analysis[list]));
  });

  it('gives a list for several files, and the rest where one fails', () => {
    const file = write('b.txt', 'Iraq');
    const latin = write('latin.txt', Uint8Array.of(0x49, 0xe9, 0x20));
    const { code, out, err } = dossier(['analyze', file, path.join(folder, 'missing.txt'), latin, folder]);
    assert.equal(code, 1);
    assert.equal((JSON.parse(out) as unknown[]).length, 1);
    assert.match(err, /missing\.txt: there is no such file/);
    assert.match(err, /latin\.txt: this is not UTF-8/);
    assert.match(err, /this is a folder/);
  });

  it('gives an empty list where all of several fail', () => {
    const { code, out } = dossier(['analyze', 'x', 'y']);
    assert.equal(code, 1);
    assert.deepEqual(JSON.parse(out), []);
  });

  it('reads one text from standard input', () => {
    const { code, out } = dossier(['analyze', '-'], 'Iran');
    assert.equal(code, 0);
    assert.equal((JSON.parse(out) as AnalysisDocument).id, '-');
  });

  it('answers documents a line with analyses a line, in order, and goes on after bad lines', () => {
    const lines = ['{"id":"1","text":"Iran"}', 'nonsense', '{"id":2,"text":"x"}', '', '{"id":"3","text":"Iraq"}'];
    const { code, out, err } = dossier(['analyze', '-', '--input', 'ndjson', '--format', 'ndjson'], lines.join('\n'));
    assert.equal(code, 1);
    assert.deepEqual(
      out
        .trim()
        .split('\n')
        .map((line) => (JSON.parse(line) as AnalysisDocument).id),
      ['1', '3'],
    );
    assert.match(err, /-:2: not JSON/);
    assert.match(err, /-:3: not a document/);
  });

  it('keeps its memory while documents stream through', () => {
    const document = `${JSON.stringify({ id: 'x', text: 'Iran and Iraq met. '.repeat(500) })}\n`;
    const { status, stdout } = spawnSync(process.execPath, ['--max-old-space-size=64', CLI, 'analyze', '--input', 'ndjson'], {
      input: document.repeat(400),
      encoding: 'utf8',
      maxBuffer: 1 << 30,
    });
    assert.equal(status, 0);
    assert.equal(stdout.trim().split('\n').length, 400);
  });

  it('refuses a command line that makes no sense', () => {
    for (const words of [[], ['analyse', 'x'], ['analyze', '--format', 'pdf'], ['analyze', '--input', 'csv'], ['analyze', '--nonsense']]) {
      const { code, err, out } = dossier(words);
      assert.equal(code, 2, words.join(' '));
      assert.match(err, /usage: dossier analyze/);
      assert.equal(out, '');
    }
    assert.equal(dossier(['--help']).code, 0);
  });

  it('explains the words at an offset, or wherever they stand', () => {
    const text = 'Hamas left. Hamas said no.';
    const everywhere = dossier(['analyze', '-', '--explain', 'Hamas'], text);
    assert.equal(everywhere.code, 0);
    assert.equal(everywhere.out.match(/^“Hamas” /gm)?.length, 2);
    const { out } = dossier(['analyze', '-', '--explain', '14'], text);
    assert.match(out, /^“Hamas” 12–17: hamas, name/);
    assert.match(out, /gazetteer: armed-group/);
    assert.deepEqual(
      [
        ['analyze', '-', '--explain', 'Iran'],
        ['analyze', '-', '--explain', '99'],
      ].map((words) => dossier(words, text).code),
      [1, 1],
    );
    assert.equal(dossier(['analyze', '-', '--explain', '1', '--format', 'json'], text).code, 2);
  });
});
