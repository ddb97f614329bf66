import type { Memento } from 'vscode';

/** A memento that forgets with the test. */
export function memento(values: Record<string, unknown> = {}): Memento {
  const kept = new Map(Object.entries(values));
  return {
    keys: () => [...kept.keys()],
    get: <T>(key: string, otherwise?: T) => (kept.has(key) ? (kept.get(key) as T) : otherwise),
    update: (key, value) => {
      // What is kept is kept as JSON.
      kept.set(key, JSON.parse(JSON.stringify(value)) as unknown);
      return Promise.resolve();
    },
  };
}
