import type { Defect } from '../../seams';
import { withoutBangoFor } from '../making';

/** Of the subscriptions of an account that are deleted, the suspended ones go on at Bango. */
export const deleteAllForgetsTheSuspended: Defect = {
  name: 'delete-all-forgets-the-suspended',
  rule: 'spec/opentv-platform.md, UC-08',
  breaks: 'Of the subscriptions of an account that are deleted, the suspended ones go on at Bango.',
  seams: withoutBangoFor(({ status }) => status === 'SUSPENDED', 'delete-all-of-account'),
};
