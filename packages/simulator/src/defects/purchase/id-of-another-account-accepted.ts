import type { Defect } from '../../seams';
import { givingAgain } from '../making';

/** An id that an entitlement of another account has is given to a new one. */
export const idOfAnotherAccountAccepted: Defect = {
  name: 'id-of-another-account-accepted',
  rule: 'spec/opentv-platform.md, UC-01',
  breaks: 'An id that an entitlement of another account has is given to a new one.',
  releases: ['25.12'],
  seams: givingAgain((taken, accountId) => taken.accountId !== accountId),
};
