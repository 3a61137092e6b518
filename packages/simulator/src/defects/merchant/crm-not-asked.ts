import type { Defect } from '../../seams';

/** A product change at the merchant is made without asking the CRM. */
export const crmNotAsked: Defect = {
  name: 'crm-not-asked',
  rule: 'spec/opentv-platform.md, "What OPF sends to the CRM"',
  breaks: 'A product change at the merchant is made without asking the CRM.',
  seams: { authorisationRequest: () => null },
};
