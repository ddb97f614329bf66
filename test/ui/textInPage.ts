import type { Page } from 'playwright-core';

export interface Rectangle {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** How a span of text is drawn, as the browser computes it. */
export interface TextStyle {
  readonly color: string;
  readonly backgroundColor: string;
  readonly borderBottom: string;
  readonly textDecoration: string;
  readonly fontWeight: string;
  readonly fontStyle: string;
  /** The editor's own classes on the span, those of decorations among them. */
  readonly classes: readonly string[];
}

/**
 * Where words stand on the page, in CSS pixels; `undefined` where they are not in view.
 * @param occurrence counts from 0 among the lines of the active editor that are in view
 */
export function rectangleOf(page: Page, text: string, occurrence: number): Promise<Rectangle | undefined> {
  return page.evaluate(findText, { text, occurrence }).then((found) => found?.rectangle);
}

/** How words in view are drawn; `undefined` where they are not in view. */
export function styleOf(page: Page, text: string, occurrence: number): Promise<TextStyle | undefined> {
  return page.evaluate(findText, { text, occurrence }).then((found) => found?.style);
}

/** What is drawn around words, on the layer below the text, as the browser computes it. */
export interface BoxStyle {
  readonly borderTop: string;
  readonly borderBottom: string;
  readonly backgroundColor: string;
}

/** The boxes drawn around words in view, and none around more or less than them; `undefined` where the words are not in view. */
export async function boxesOf(page: Page, text: string, occurrence: number): Promise<BoxStyle[] | undefined> {
  const words = await rectangleOf(page, text, occurrence);
  if (!words) return undefined;
  return page.evaluate((around) => {
    const boxes = [...document.querySelectorAll('.editor-group-container.active .view-overlays .cdr')].filter((element) => {
      const box = element.getBoundingClientRect();
      const isSameLine = box.top < around.y + around.height / 2 && box.bottom > around.y + around.height / 2;
      return isSameLine && Math.abs(box.left - around.x) < 2 && Math.abs(box.right - around.x - around.width) < 2;
    });
    return boxes.map((element) => {
      const { borderTop, borderBottom, backgroundColor } = getComputedStyle(element);
      return { borderTop, borderBottom, backgroundColor };
    });
  }, words);
}

/** Runs in the page. A line of the editor is cut into spans wherever its look changes, so words may run over several. */
function findText({ text, occurrence }: { text: string; occurrence: number }): { rectangle: Rectangle; style: TextStyle } | undefined {
  const editor = document.querySelector('.editor-group-container.active .editor-instance') ?? document;
  const view = editor.querySelector('.monaco-scrollable-element')?.getBoundingClientRect();
  const lines = [...editor.querySelectorAll('.view-line')].sort(
    (one, other) => one.getBoundingClientRect().top - other.getBoundingClientRect().top,
  );
  let remaining = occurrence;
  for (const line of lines) {
    const box = line.getBoundingClientRect();
    if (view && (box.top < view.top || box.bottom > view.bottom)) continue;
    const nodes: Text[] = [];
    const walker = document.createTreeWalker(line, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) nodes.push(walker.currentNode as Text);
    // The editor draws spaces as no-break spaces.
    const content = nodes
      .map((node) => node.data)
      .join('')
      .replaceAll('\u00a0', ' ');
    for (let at = content.indexOf(text); at >= 0; at = content.indexOf(text, at + 1)) {
      if (remaining-- > 0) continue;
      const range = document.createRange();
      let offset = 0;
      let first: Text | undefined;
      for (const node of nodes) {
        const end = offset + node.data.length;
        if (!first && at < end) {
          first = node;
          range.setStart(node, at - offset);
        }
        if (at + text.length <= end) {
          range.setEnd(node, at + text.length - offset);
          break;
        }
        offset = end;
      }
      const { x, y, width, height } = range.getBoundingClientRect();
      const span = first?.parentElement;
      if (!span) return undefined;
      const style = getComputedStyle(span);
      return {
        rectangle: { x, y, width, height },
        style: {
          color: style.color,
          backgroundColor: style.backgroundColor,
          borderBottom: style.borderBottom,
          textDecoration: style.textDecoration,
          fontWeight: style.fontWeight,
          fontStyle: style.fontStyle,
          classes: [...span.classList],
        },
      };
    }
  }
  return undefined;
}
