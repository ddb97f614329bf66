/**
 * Markdown for hovers, made of text that nobody has checked: documents, file names, users' dictionaries.
 * Whatever goes through `markdownText` shows as it is written and can make neither a link, an image, an icon, nor HTML.
 */

// eslint-disable-next-line no-control-regex
const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u200b\u202a-\u202e\u2060-\u2069\ufeff]/g;

/** Text as Markdown that shows it literally, on one line: white space becomes single spaces, control characters and overrides of the direction of writing go. */
export function markdownText(text: string): string {
  return (
    text
      .replace(CONTROL, '')
      .replace(/\s+/g, ' ')
      .trim()
      .replace(/[!-/:-@[-`{-~]/g, '\\$&')
      // An icon's dollar sign is looked for after Markdown's backslashes are gone, so it has to be a reference.
      .replaceAll('\\$', '&#36;')
  );
}

/**
 * Text as Markdown that shows it literally, on one line, with no more backslashes than that takes: for documents that are read as they are written, too.
 * It can make neither a link, an address that becomes one, an image, HTML, a formula, nor a block.
 */
export function plainMarkdown(text: string): string {
  return text
    .replace(CONTROL, '')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[\\`*_[\]<>|~&$@]/g, '\\$&')
    .replace(/:(?=\/\/)/g, '\\:')
    .replace(/\bwww\./gi, (start) => start.replace('.', '\\.'))
    .replace(/^(?:[-+=#]|\d+(?=[.)](?:\s|$)))/, (start) => (/\d/.test(start) ? `${start}\\` : `\\${start}`));
}

/**
 * A link that runs a command.
 * @param label Markdown
 * @param tooltip plain text
 */
export function commandLink(label: string, tooltip: string, command: string, args: readonly unknown[]): string {
  return `[${label}](command:${command}?${percentEncode(JSON.stringify(args))} "${markdownText(tooltip)}")`;
}

/**
 * A link to a page of the web; the label alone where the address is not one of the web.
 * @param label Markdown
 */
export function webLink(label: string, address: string | undefined): string {
  return address && /^https?:\/\/[^\s]+$/i.test(address)
    ? `[${label}](${address.replace(/[^\w\-.~:/?#@!$&+,;=%]/gu, percentEncode)})`
    : label;
}

/** `encodeURIComponent`, and the punctuation that Markdown could take for its own. Half surrogate pairs become U+FFFD. */
function percentEncode(text: string): string {
  return encodeURIComponent(text.replace(/\p{Surrogate}/gu, '\ufffd')).replace(
    /[!'()*~_]/g,
    (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}
