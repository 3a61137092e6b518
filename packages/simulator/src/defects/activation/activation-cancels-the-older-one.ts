import type { Defect } from '../../seams';
import { changingTheOlder } from '../making';

/** With the activation of a subscription the older one to the same product is cancelled on the platform. */
export const activationCancelsTheOlderOne: Defect = {
  name: 'activation-cancels-the-older-one',
  rule: 'spec/opentv-platform.md, "Entitlement"',
  breaks: 'With the activation of a subscription the older one to the same product is cancelled on the platform.',
  seams: changingTheOlder('ACTIVE', 'CANCELLED'),
};
