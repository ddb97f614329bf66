import { commands, MarkdownString, Position, Range, Uri, window, workspace } from 'vscode';
import type { Hover, TextDocument } from 'vscode';
import type { Analysis, Entity, Mention } from '../../src/engine/model';
import { DocumentAnalysis } from '../../src/extension/analysis/documentAnalysis';
import { entityCard } from '../../src/extension/entityCard';
import type { Knowledge } from '../../src/knowledge/knowledge';
import type { EntityRecord } from '../../src/knowledge/schema';
import { deepEqual, equal, match, ok } from './harness/assert';
import { closeEditors } from './harness/documents';
import { changeSettings, openAnalysed, openFresh, TEXT } from './support/dossier';

/** Figures that fit what is known of the Fateh-110, and one that does not. */
const FIGURES = [
  'The Fateh-110 has a range of about 250 km and carries a warhead of 480 kg.',
  '',
  'The army fired six Fateh-110 missiles. The Fateh-110 has a range of 2,000 km, the minister said.',
  '',
].join('\n');

async function hoverAt(document: TextDocument, position: Position): Promise<{ text: string; hover: Hover } | undefined> {
  const hovers = await commands.executeCommand<Hover[]>('vscode.executeHoverProvider', document.uri, position);
  for (const hover of hovers) {
    const text = hover.contents.map((content) => (content instanceof MarkdownString ? content.value : '')).join('\n');
    if (text.includes('dossier.showAllMentions')) return { text, hover };
  }
  return undefined;
}

/** The commands that a card's links run, with their arguments. */
function linksIn(card: string): { command: string; args: unknown }[] {
  return [...card.matchAll(/\]\(command:([\w.]+)\?([^ )]*) "/g)].map(([, command, args]) => ({
    command,
    args: JSON.parse(decodeURIComponent(args)) as unknown,
  }));
}

describe('hover', () => {
  afterEach(closeEditors);

  it('tells name, type, background, and what the text makes of it, over the whole mention', async () => {
    const { editor } = await openAnalysed();
    const found = await hoverAt(editor.document, new Position(2, 31));
    ok(found, 'no hover');
    const [title, background] = found.text.split('\n\n');
    match(title, /^\$\(\w+\) \*\*Hezbollah\*\* — armed group · Lebanon$/);
    ok(background.length > 20, background);
    match(found.text, /In this text\*\*&ensp;2 mentions, first in \[line 1\]/);
    match(found.text, /\*Sources\\: \[/);
    deepEqual(found.hover.range, new Range(2, 29, 2, 38));
  });

  it('lists the other names that the text uses, with their lines', async () => {
    const { editor } = await openAnalysed();
    const found = await hoverAt(editor.document, new Position(0, 1));
    match(found?.text ?? '', /also “Iranian” \(\[3\]\(command:dossier\.openMention\?/);
  });

  it('links to the mentions, from the one under the mouse', async () => {
    const { editor } = await openAnalysed();
    const uri = editor.document.uri.toString();
    const found = await hoverAt(editor.document, new Position(2, 31));
    const links = linksIn(found?.text ?? '');
    for (const command of [
      'dossier.previousMention',
      'dossier.nextMention',
      'dossier.showAllMentions',
      'dossier.showOnly',
      'dossier.copyDossier',
      'dossier.openDossier',
    ]) {
      deepEqual(links.find((link) => link.command === command)?.args, [{ uri, entity: 'hezbollah', ordinal: 1 }]);
    }
    deepEqual(links.find((link) => link.command === 'dossier.openMention')?.args, [{ uri, entity: 'hezbollah', ordinal: 0 }]);
  });

  it('says what a wording resolves to', async () => {
    const { editor } = await openAnalysed('Talks in Tehran ended. Tehran rejected the offer.\n\nIranian officials were silent about Iran.');
    match(
      (await hoverAt(editor.document, new Position(0, 24)))?.text ?? '',
      /^\$\(globe\) “Tehran” → \*\*Iran\*\*, its government — state\n/,
    );
    match((await hoverAt(editor.document, new Position(2, 1)))?.text ?? '', /^\$\(globe\) “Iranian” → \*\*Iran\*\* — state\n/);
  });

  it('puts what the text says beside what is known, marked and with its line', async () => {
    const { editor } = await openAnalysed(FIGURES, 'news');
    const text = (await hoverAt(editor.document, new Position(0, 6)))?.text ?? '';
    const table = text.split('\n').filter((line) => line.startsWith('| '));
    match(table[0], /^\| \| known \| in this text \|$/);
    match(
      table.find((line) => line.startsWith('| range')) ?? '',
      /\| \d[\d–]* km \*.+\* \| about 250 km ✓ fits, \[line 1\]\(command:.*; 2\\,000 km ≠ differs, \[line 3\]/,
    );
    match(table.find((line) => line.startsWith('| warhead')) ?? '', /480 kg ✓ fits/);
    match(text, /quantity\\: six Fateh\\-110 missiles \(\[3\]\(command:dossier\.openSpan/);
  });

  it('tells what happens in sentences: with whom and what, when, who claims it, and whether it has happened', async () => {
    const { editor } = await openAnalysed(
      [
        'Iran has sent Fateh-110 missiles to Hezbollah, Fars News Agency reported on Monday.',
        'Israel will meet Russia next week. Hamas threatened to attack Israel.',
      ].join('\n\n'),
    );
    const linesAt = async (position: Position): Promise<string[]> => {
      const text = (await hoverAt(editor.document, position))?.text ?? '';
      const lines = text.split('\n').filter((line) => line.startsWith('- '));
      return lines.map((line) => line.replace(/\(\[(\d+)\].*/, '($1)').replaceAll('\\', ''));
    };
    deepEqual(await linesAt(new Position(0, 1)), [
      '- gave aid to Hezbollah (“sent”, Fateh-110), on Monday, claimed by Fars News Agency (1)',
    ]);
    deepEqual(await linesAt(new Position(0, 38)), [
      '- received aid from Iran (“sent”, Fateh-110), on Monday, claimed by Fars News Agency (1)',
    ]);
    deepEqual(await linesAt(new Position(0, 16)), ['- Iran gave aid to Hezbollah (“sent”), on Monday, claimed by Fars News Agency (1)']);
    const ofIsrael = await linesAt(new Position(2, 1));
    ok(ofIsrael.includes('- to meet or talk with Russia (“meet”), next week (3)'), ofIsrael.join('\n'));
    ok(ofIsrael.includes('- might be attacked by Hamas, as threatened (“attack”) (3)'), ofIsrael.join('\n'));
  });

  it('names each source once, those of the figures too', async () => {
    const { editor, analysis } = await openAnalysed(FIGURES, 'news');
    const text = (await hoverAt(editor.document, new Position(0, 6)))?.text ?? '';
    const line = text.split('\n').find((each) => each.startsWith('*Sources')) ?? '';
    const { knowledge } = analysis;
    const record = knowledge.record('fateh-110');
    const references = [record?.sources ?? [], ...(record?.figures ?? []).map(({ sources }) => sources)].flat();
    const urls = references.flatMap((reference) => knowledge.source(reference)?.url ?? []);
    ok(
      urls.some((url) => !record?.sources.some((reference) => knowledge.source(reference)?.url === url)),
      'a figure has a source of its own',
    );
    for (const url of new Set(urls)) equal(line.split(`](${url})`).length, 2, url);
  });

  it('goes to the span that a figure’s link names', async () => {
    const { editor } = await openAnalysed(FIGURES, 'news');
    const text = (await hoverAt(editor.document, new Position(0, 6)))?.text ?? '';
    const link = linksIn(text).find(({ command }) => command === 'dossier.openSpan');
    await commands.executeCommand('dossier.openSpan', ...(link?.args as unknown[]));
    equal(editor.document.getText(window.activeTextEditor?.selection), 'about 250 km');
  });

  it('offers searches as links to click, with the name in them, and only to addresses that are safe', async () => {
    const restore = await changeSettings({
      searches: [
        'https://a.example/?q={name}',
        'http://b.example/{name}',
        'https://c.example/',
        'https://{name}.example/',
        'command:x?{name}',
      ],
    });
    try {
      const { editor } = await openAnalysed('The Islamic State said so.');
      const text = (await hoverAt(editor.document, new Position(0, 6)))?.text ?? '';
      match(text, /\nSearch\\: \[a\\.example\]\(https:\/\/a\.example\/\?q=Islamic%20State\)\n/);
      ok(!/b\.example|c\.example|command:x/.test(text), text);
    } finally {
      await restore();
    }
  });

  it('has at most fifteen lines or so, whatever there is to tell', async () => {
    const said = Array.from({ length: 30 }, (_, i) => `“We saw ${i} convoys on the road to the north,” Hezbollah said.`).join(' ');
    const { editor } = await openAnalysed(`Hezbollah said nothing.\n\n${said}\n\n${FIGURES}`);
    for (const position of [new Position(0, 2), new Position(4, 6)]) {
      const text = (await hoverAt(editor.document, position))?.text ?? '';
      const lines = text.split('\n').filter((line) => line !== '' && line !== '---' && !/^\| :--|^\| \|/.test(line));
      ok(lines.length <= 16, lines.join('\n'));
    }
  });

  it('is composed at once', async function () {
    const { analysis } = await openAnalysed(`${TEXT}\n\n${FIGURES}`.repeat(20), 'news');
    const entities = analysis.view.entities();
    const times: number[] = [];
    for (let round = 0; round < 20; round++) {
      for (const entity of entities) {
        const start = performance.now();
        ok(entityCard(analysis, entity, 0).value.length > 0);
        times.push(performance.now() - start);
      }
    }
    times.sort((a, b) => a - b);
    // The title carries the figures to the output; a test asserts no time.
    const slowest = times[times.length - 1];
    if (this.test)
      this.test.title += ` (median ${times[times.length >> 1].toFixed(2)} ms, slowest ${slowest.toFixed(2)} ms of ${times.length})`;
  });

  it('is of the text as it is now, right after an edit', async () => {
    const { editor } = await openAnalysed();
    await editor.edit((edit) => edit.insert(new Position(0, 0), 'Israel, '));
    const found = await hoverAt(editor.document, new Position(0, 2));
    match(found?.text ?? '', /\*\*Israel\*\*/);
    match(found?.text ?? '', /2 mentions/);
  });

  it('is not there between mentions, nor where the language is not enabled', async () => {
    const { editor } = await openAnalysed();
    equal(await hoverAt(editor.document, new Position(0, 30)), undefined);
    const { document } = await openFresh(TEXT, 'json');
    equal(await hoverAt(document, new Position(0, 1)), undefined);
  });

  it('comes where a language is enabled later', async () => {
    const { document } = await openFresh(TEXT, 'json');
    const restore = await changeSettings({ languages: ['json'] });
    try {
      ok(await hoverAt(document, new Position(0, 1)), 'no hover');
    } finally {
      await restore();
    }
  });
});

describe('an entity’s card', () => {
  afterEach(closeEditors);

  const HOSTILE = '[x](command:evil) ![i](https://evil.example/i.png) <img src=x> $(zap) `c` https://evil.example **b** | # h';

  it('shows hostile names, texts and addresses literally', async () => {
    const provider = workspace.registerTextDocumentContentProvider('dossier-test', { provideTextDocumentContent: () => HOSTILE });
    try {
      const document = await workspace.openTextDocument(Uri.from({ scheme: 'dossier-test', path: '/a) [x](command:evil) "b.txt' }));
      await window.showTextDocument(document);
      const entity: Entity = {
        id: 'x") [y](command:evil)',
        class: 'actor',
        type: 'organisation',
        name: HOSTILE,
        knowledge: 'k',
        cameo: [],
        roles: [{ start: 0, end: 5, text: HOSTILE, rank: null, office: null, organisation: null }],
      };
      const mentions = [HOSTILE, `${HOSTILE}\n\n[y](command:evil)`].map((text): Mention => ({
        start: 0,
        end: 5,
        text,
        entity: entity.id,
        form: 'name',
        confidence: 1,
        by: 'test',
      }));
      const analysis: Analysis = {
        length: HOSTILE.length,
        language: () => null,
        *prepare() {
          // All is there.
        },
        typeOf: () => entity.type,
        entities: () => [entity],
        entity: () => entity,
        mentions: () => mentions,
        mentionsOf: () => mentions,
        countOf: () => mentions.length,
        mentionAt: () => mentions[0],
        places: () => [],
        measures: () => [],
        quotes: () => [],
        quotesOf: () => [{ start: 0, end: HOSTILE.length, direct: true, speaker: entity.id, cue: null }],
        events: () => [],
        eventsOf: () => [
          {
            type: 'AID',
            actors: [entity.id],
            recipients: [],
            instruments: [],
            trigger: { start: 0, end: HOSTILE.length },
            sentence: { start: 0, end: HOSTILE.length },
            place: HOSTILE,
            time: HOSTILE,
            attributedTo: entity.id,
            negated: false,
            modality: 'actual',
          },
        ],
        measuresOf: () => [
          {
            start: 0,
            end: 5,
            text: HOSTILE,
            property: HOSTILE,
            value: 1,
            unit: HOSTILE,
            qualifier: null,
            restated: null,
            entity: entity.id,
          },
        ],
        toDocument: () => {
          throw new Error('not asked for here');
        },
      };
      const record: EntityRecord = {
        id: 'k',
        type: 'organisation',
        name: HOSTILE,
        country: HOSTILE,
        background: HOSTILE,
        died: HOSTILE,
        partOf: 'k',
        offices: [{ title: HOSTILE, of: HOSTILE, asOf: HOSTILE }],
        figures: [{ property: HOSTILE, min: 1, max: 2, unit: HOSTILE, sources: ['s'] }],
        sources: ['s', 't'],
      };
      const knowledge = {
        record: () => record,
        partsOf: () => [],
        source: (reference: string) => ({
          title: HOSTILE,
          licence: '',
          url: reference === 's' ? 'command:evil' : 'https://ok.example/) [x](command:evil)',
        }),
      } as unknown as Knowledge;
      const filter = { minimumConfidence: 0, merges: [], corrections: new Map(), ignored: new Set<string>() };
      const card = entityCard(new DocumentAnalysis(document, analysis, knowledge, [], filter), entity, 0, [`https://ok.example/{name}`]);

      equal(card.supportHtml ?? false, false);
      const links = linksIn(card.value);
      const allowed = (card.isTrusted as { enabledCommands: string[] }).enabledCommands;
      ok(links.length >= 4);
      for (const { command } of links) ok(allowed.includes(command), command);
      // Without the card's own links and icon, nothing is left that Markdown or the editor would take for more than text.
      const rest = card.value
        .replace(/\]\(command:dossier\.\w+\?[\w%.-]* "(\\.|[^"\\])*"\)/g, '')
        .replace(/\]\(https:\/\/ok\.example\/[\w%.!-]*\)/g, '')
        .replace(/^\$\([\w-]+\) /, '')
        .replace(/\\[!-/:-@[-`{-~]/g, '')
        .replace(/&(#36|ensp);/g, '');
      ok(!/command|!\[|\]\(|<|\$\(|`|https?:|#/.test(rest.replaceAll('command evil', '').replaceAll('commandevil', '')), rest);
    } finally {
      provider.dispose();
    }
  });
});
