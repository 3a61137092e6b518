import type { Defect } from '../../seams';

/** The CRM is asked about the product that the subscriber has. */
export const crmAskedAboutAnotherProduct: Defect = {
  name: 'crm-asked-about-another-product',
  rule: 'spec/opentv-platform.md, "What OPF sends to the CRM"',
  breaks: 'The CRM is asked about the product that the subscriber has.',
  seams: { authorisationRequest: (_context, request) => ({ ...request, newProductId: request.productId }) },
};
