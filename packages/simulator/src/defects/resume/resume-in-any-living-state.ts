import type { Defect } from '../../seams';
import { acceptedIn } from '../making';

/** A subscription that is active, ending or pending can be resumed. */
export const resumeInAnyLivingState: Defect = {
  name: 'resume-in-any-living-state',
  rule: 'spec/opentv-platform.md, UC-07',
  breaks: 'A subscription that is active, ending or pending can be resumed.',
  ...acceptedIn('resume', ['PENDING', 'ACTIVE', 'ACTIVE-ENDING'], 'ACTIVE', null),
};
