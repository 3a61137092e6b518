import type { Defect } from '../../seams';
import { asks } from '../making';

/** The validity that the CRM asked for is replaced by an open end. */
export const validityIgnored: Defect = {
  name: 'validity-ignored',
  rule: 'spec/opentv-platform.md, UC-01',
  breaks: 'The validity that the CRM asked for is replaced by an open end.',
  releases: ['25.26'],
  seams: {
    stored: (context, entitlement) =>
      asks(context, 'purchase') ? { ...entitlement, expiryDate: '2099-12-31T23:59:59.000Z' } : entitlement,
  },
};
