import type { Suite } from '@opentv-bango/support';

/** Whose exchange it is (see `support/http`). */
export type CallOrigin = Parameters<Suite['opf']['send']>[1];

/** An exchange of `certify` itself, after the scenarios. */
export function afterRun(leg: string): CallOrigin {
  return { leg, scenarioId: null, testCaseStartedId: null, phase: 'after-run', step: null, observer: null };
}
