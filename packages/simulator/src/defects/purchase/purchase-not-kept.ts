import type { Defect } from '../../seams';
import { asks } from '../making';

/** Bango has the entitlement, and the platform lists it under another account. */
export const purchaseNotKept: Defect = {
  name: 'purchase-not-kept',
  rule: 'spec/opentv-platform.md, UC-01',
  breaks: 'Bango has the entitlement, and the platform lists it under another account.',
  seams: {
    stored: (context, entitlement) =>
      asks(context, 'purchase') ? { ...entitlement, accountId: `${entitlement.accountId}-lost` } : entitlement,
  },
};
