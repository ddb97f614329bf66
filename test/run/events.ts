/** What a test run tells the runner outside, one JSON object a line behind `EVENT_PREFIX`; scripts/lib/testEvents.mjs reads it. */
export type TestEvent =
  | { readonly type: 'pass'; readonly title: readonly string[]; readonly ms: number }
  | { readonly type: 'fail'; readonly title: readonly string[]; readonly message: string; readonly stack: string }
  | { readonly type: 'skip'; readonly title: readonly string[] }
  | { readonly type: 'end'; readonly passed: number; readonly failed: number; readonly skipped: number };

export const EVENT_PREFIX = '::dossier-test::';
