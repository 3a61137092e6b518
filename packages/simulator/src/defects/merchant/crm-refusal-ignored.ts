import type { Defect } from '../../seams';

/** A product change that the CRM forbids is made all the same. */
export const crmRefusalIgnored: Defect = {
  name: 'crm-refusal-ignored',
  rule: 'spec/opentv-platform.md, "What OPF sends to the CRM"',
  breaks: 'A product change that the CRM forbids is made all the same.',
  seams: { authorisation: () => true },
};
