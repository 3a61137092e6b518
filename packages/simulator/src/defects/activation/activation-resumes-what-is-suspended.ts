import type { Defect } from '../../seams';
import { changingTheOlder } from '../making';

/** The activation of a subscription resumes the older ones to the same product. */
export const activationResumesWhatIsSuspended: Defect = {
  name: 'activation-resumes-what-is-suspended',
  rule: 'spec/opentv-platform.md, "Entitlement"',
  breaks: 'The activation of a subscription resumes the older ones to the same product.',
  seams: changingTheOlder('SUSPENDED', 'ACTIVE'),
};
