import type { Page } from 'playwright-core';

/**
 * Whether the editor has written what the extension keeps with the workspace: it does so in its own time, and a window that is closed before loses it.
 * @param text part of what is kept, as JSON
 */
export function isKept(page: Page, text: string): Promise<boolean> {
  return page.evaluate(findKept, text);
}

/** Runs in the page, which keeps its state in databases of the browser. */
async function findKept(text: string): Promise<boolean> {
  const answerOf = <T>(request: IDBRequest<T>) =>
    new Promise<T>((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error ?? new Error('no answer'));
    });
  for (const { name = '' } of await indexedDB.databases()) {
    if (!name.startsWith('vscode-web-state-db-')) continue;
    const database = await answerOf(indexedDB.open(name));
    try {
      const kept = await answerOf<unknown>(database.transaction('ItemTable').objectStore('ItemTable').get('dossier.dossier'));
      if (typeof kept === 'string' && kept.includes(text)) return true;
    } finally {
      database.close();
    }
  }
  return false;
}
