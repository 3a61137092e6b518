import type { Defect } from '../../seams';
import { givingAgain } from '../making';

/** The id of a cancelled subscription is given to a new one. */
export const cancelledIdGivenAgain: Defect = {
  name: 'cancelled-id-given-again',
  rule: 'spec/opentv-platform.md, UC-01',
  breaks: 'The id of a cancelled subscription is given to a new one.',
  releases: ['25.12'],
  seams: givingAgain(({ status }) => status === 'CANCELLED'),
};
