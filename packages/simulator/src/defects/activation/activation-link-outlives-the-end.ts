import type { Defect } from '../../seams';
import { linkOutlives } from '../making';

/** The activation link of a pending subscription that was cancelled still activates it at Bango. */
export const activationLinkOutlivesTheEnd: Defect = {
  name: 'activation-link-outlives-the-end',
  rule: 'spec/bango.md, "Entitlement states"',
  breaks: 'The activation link of a pending subscription that was cancelled still activates it at Bango.',
  seams: {},
  bango: linkOutlives('CANCELLED'),
};
