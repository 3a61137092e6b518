import type { Defect } from '../../seams';
import { survivingTheAccount } from '../making';

/** Cancelling an account forgets its suspended subscriptions. */
export const suspendedSurvivesTheAccount: Defect = {
  name: 'suspended-survives-the-account',
  rule: 'spec/opentv-platform.md, "Account cancelled or deleted"',
  breaks: 'Cancelling an account forgets its suspended subscriptions.',
  seams: survivingTheAccount(({ status }) => status === 'SUSPENDED'),
};
