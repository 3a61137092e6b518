import type { Defect } from '../../seams';
import { linkOutlives } from '../making';

/** The activation link that a subscriber has used takes back a cancellation that waits for the end of the period. */
export const usedActivationLinkTakesBackACancellation: Defect = {
  name: 'used-activation-link-takes-back-a-cancellation',
  rule: 'spec/bango.md, "Entitlement states"',
  breaks:
    'The activation link that a subscriber has used takes back a cancellation that waits for the end of the period.',
  seams: {},
  bango: linkOutlives('ACTIVE-ENDING', 'used'),
};
