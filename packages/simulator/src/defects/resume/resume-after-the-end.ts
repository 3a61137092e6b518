import type { Defect } from '../../seams';
import { acceptedIn } from '../making';

/** A subscription that has ended can be resumed. */
export const resumeAfterTheEnd: Defect = {
  name: 'resume-after-the-end',
  rule: 'spec/bango.md, "Entitlement states"',
  breaks: 'A subscription that has ended can be resumed.',
  ...acceptedIn('resume', ['CANCELLED', 'REVOKED'], 'ACTIVE', null),
};
