import type { CallOrigin } from '../http';

/** Where a call of a spec comes from. */
export const ORIGIN: CallOrigin = {
  leg: 'ssp',
  scenarioId: 's',
  testCaseStartedId: null,
  phase: 'step',
  step: 'a step',
  observer: null,
};
