import type { Defect } from '../../seams';
import { linkOutlives } from '../making';

/** The activation link of a pending subscription that was revoked still activates it at Bango. */
export const activationLinkOutlivesTheRevocation: Defect = {
  name: 'activation-link-outlives-the-revocation',
  rule: 'spec/bango.md, "Entitlement states"',
  breaks: 'The activation link of a pending subscription that was revoked still activates it at Bango.',
  seams: {},
  bango: linkOutlives('REVOKED'),
};
