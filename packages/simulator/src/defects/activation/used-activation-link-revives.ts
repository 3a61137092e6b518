import type { Defect } from '../../seams';
import { linkOutlives } from '../making';

/** The activation link that a subscriber has used brings a cancelled subscription back. */
export const usedActivationLinkRevives: Defect = {
  name: 'used-activation-link-revives',
  rule: 'spec/bango.md, "Entitlement states"',
  breaks: 'The activation link that a subscriber has used brings a cancelled subscription back.',
  seams: {},
  bango: linkOutlives('CANCELLED', 'used'),
};
