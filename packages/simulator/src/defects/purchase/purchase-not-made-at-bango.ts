import type { Defect } from '../../seams';
import { withoutBango } from '../making';

/** The platform keeps its own entitlement, and Bango is not told. */
export const purchaseNotMadeAtBango: Defect = {
  name: 'purchase-not-made-at-bango',
  rule: 'spec/opentv-platform.md, UC-01',
  breaks: 'The platform keeps its own entitlement, and Bango is not told.',
  seams: withoutBango('purchase'),
};
