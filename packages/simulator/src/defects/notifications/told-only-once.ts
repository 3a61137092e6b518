import type { Defect } from '../../seams';

/** A notification that the CRM's endpoint answers with an error is not repeated. */
export const toldOnlyOnce: Defect = {
  name: 'told-only-once',
  rule: 'spec/opentv-platform.md, "What OPF sends to the CRM"',
  breaks: "A notification that the CRM's endpoint answers with an error is not repeated.",
  seams: { crmNotifications: (_context, planned) => planned.map((one) => ({ ...one, tries: 1 })) },
};
