import type { Defect } from '../../seams';

/** The subscriber completes the activation, and nothing becomes active. */
export const activationHasNoEffect: Defect = {
  name: 'activation-has-no-effect',
  rule: 'spec/bango.md, "Entitlement states"',
  breaks: 'The subscriber completes the activation, and nothing becomes active.',
  seams: {},
  bango: { transition: (_record, event, row) => (event === 'activate' ? undefined : row) },
};
