import type { Defect } from '../../seams';
import { survivingTheAccount } from '../making';

/** Cancelling an account forgets the subscriptions that were active at once. */
export const instantSurvivesTheAccount: Defect = {
  name: 'instant-survives-the-account',
  rule: 'spec/opentv-platform.md, "Account cancelled or deleted"',
  breaks: 'Cancelling an account forgets the subscriptions that were active at once.',
  seams: survivingTheAccount(({ productId }) => productId.startsWith('INSTANT_')),
};
