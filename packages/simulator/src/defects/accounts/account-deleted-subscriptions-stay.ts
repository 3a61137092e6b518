import type { Defect } from '../../seams';
import { withoutEffect } from '../making';

/** Deleting an account leaves its subscriptions usable. */
export const accountDeletedSubscriptionsStay: Defect = {
  name: 'account-deleted-subscriptions-stay',
  rule: 'spec/opentv-platform.md, "Account cancelled or deleted"',
  breaks: 'Deleting an account leaves its subscriptions usable.',
  seams: withoutEffect('delete-account'),
};
