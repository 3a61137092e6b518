import type { Defect } from '../../seams';
import { givingAgain } from '../making';

/** An id that is taken is given to a new entitlement. */
export const takenIdAccepted: Defect = {
  name: 'taken-id-accepted',
  rule: 'spec/opentv-platform.md, UC-01',
  breaks: 'An id that is taken is given to a new entitlement.',
  releases: ['25.12'],
  seams: givingAgain(() => true),
};
