import type { Defect } from '../../seams';

/** Bango makes a product change that the platform did not allow. */
export const bangoIgnoresTheRefusal: Defect = {
  name: 'bango-ignores-the-refusal',
  rule: 'spec/opentv-platform.md, "What OPF sends to the CRM"',
  breaks: 'Bango makes a product change that the platform did not allow.',
  seams: {},
  bango: { authorised: () => true },
};
