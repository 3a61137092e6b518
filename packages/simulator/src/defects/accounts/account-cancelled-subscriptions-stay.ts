import type { Defect } from '../../seams';
import { withoutEffect } from '../making';

/** Cancelling an account leaves its subscriptions as they are. */
export const accountCancelledSubscriptionsStay: Defect = {
  name: 'account-cancelled-subscriptions-stay',
  rule: 'spec/opentv-platform.md, "Account cancelled or deleted"',
  breaks: 'Cancelling an account leaves its subscriptions as they are.',
  seams: withoutEffect('cancel-account'),
};
