import { equal, match, ok } from 'node:assert/strict';
import fc from 'fast-check';
import { commandLink, markdownText, plainMarkdown, webLink } from '../../../src/extension/markdown';

describe('Markdown of unchecked text', () => {
  it('leaves no punctuation that could mean something', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const shown = markdownText(text);
        const rest = shown.replaceAll('&#36;', '').replace(/\\[!-/:-@[-`{-~]/g, '');
        ok(!/[!-/:-@[-`{-~]/.test(rest), rest);
        ok(!/[\n\r\t]| {2}|^ | $/.test(shown), JSON.stringify(shown));
      }),
    );
  });

  it('disarms links, images, HTML, code, lists, bare addresses and icons', () => {
    equal(markdownText('[a](command:x)'), '\\[a\\]\\(command\\:x\\)');
    equal(markdownText('<b>&amp;'), '\\<b\\>\\&amp\\;');
    equal(markdownText('$(zap)'), '&#36;\\(zap\\)');
    equal(markdownText('www.evil.example'), 'www\\.evil\\.example');
    equal(markdownText('1. one\n\n# two'), '1\\. one \\# two');
  });

  it('keeps letters of every script, and joiners that writing needs', () => {
    equal(markdownText('حزب‌الله Хезболла 真主黨'), 'حزب‌الله Хезболла 真主黨');
    equal(markdownText('a\u202eb\u0000c'), 'abc');
  });
});

describe('Markdown that is read as it is written', () => {
  it('leaves nothing that begins a link, an image, HTML, code, emphasis, a formula or a block', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const shown = plainMarkdown(text);
        const rest = shown.replace(/\\[!-/:-@[-`{-~]/g, '');
        ok(!/[`*_[\]<>|~&$\\]|:\/\/|^(?:[-+=#]|\d+[.)](?:\s|$))/.test(rest), rest);
        ok(!/[\n\r\t]| {2}|^ | $/.test(shown), JSON.stringify(shown));
      }),
    );
  });

  it('leaves ordinary prose as it is', () => {
    const prose = '“We know!”, said the F-16’s pilot (aged 30); Version 22.1, in 2024 – 50 % more.';
    equal(plainMarkdown(prose), prose);
    equal(plainMarkdown('1. [a](command:x) https://evil.example'), '1\\. \\[a\\](command:x) https\\://evil.example');
    equal(plainMarkdown('# h'), '\\# h');
  });
});

describe('links', () => {
  it('carry their arguments whole and unbreakable', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const link = commandLink('label', 'tip', 'dossier.x', [{ text }]);
        const address = /^\[label\]\(command:dossier\.x\?([A-Za-z0-9%.-]*) "tip"\)$/.exec(link)?.[1];
        ok(address !== undefined, link);
        equal((JSON.parse(decodeURIComponent(address)) as { text: string }[])[0].text, text);
      }),
    );
  });

  it('cannot be left through the tooltip', () => {
    match(commandLink('a', '") [x](command:y "', 'dossier.x', []), /"\\"\\\) \\\[x\\\]\\\(command\\:y \\""\)$/);
  });

  it('lead to pages of the web, and nowhere else', () => {
    equal(webLink('a', 'https://example.org/x?y=1#z'), '[a](https://example.org/x?y=1#z)');
    equal(webLink('a', 'https://example.org/(x)'), '[a](https://example.org/%28x%29)');
    equal(webLink('a', 'https://example.org/x) [b](command:c'), 'a');
    equal(webLink('a', 'command:evil'), 'a');
    equal(webLink('a', 'javascript:alert(1)'), 'a');
    equal(webLink('a', undefined), 'a');
  });
});
