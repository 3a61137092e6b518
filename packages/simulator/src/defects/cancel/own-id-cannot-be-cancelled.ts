import type { Defect } from '../../seams';
import { asks } from '../making';

/** A subscription under an id that the CRM chose is not found by later calls. */
export const ownIdCannotBeCancelled: Defect = {
  name: 'own-id-cannot-be-cancelled',
  rule: 'spec/opentv-platform.md, UC-01',
  breaks: 'A subscription under an id that the CRM chose is not found by later calls.',
  releases: ['25.12'],
  seams: {
    refusal: (context, verdict) =>
      asks(context, 'cancel', 'revoke', 'suspend', 'resume') && context.entitlement?._id.startsWith('certify-')
        ? { point: 'refused', message: 'There is no such entitlement.' }
        : verdict,
  },
};
