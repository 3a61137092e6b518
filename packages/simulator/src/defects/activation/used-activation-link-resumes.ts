import type { Defect } from '../../seams';
import { linkOutlives } from '../making';

/** The activation link that a subscriber has used makes a suspended subscription active again. */
export const usedActivationLinkResumes: Defect = {
  name: 'used-activation-link-resumes',
  rule: 'spec/bango.md, "Entitlement states"',
  breaks: 'The activation link that a subscriber has used makes a suspended subscription active again.',
  seams: {},
  bango: linkOutlives('SUSPENDED', 'used'),
};
