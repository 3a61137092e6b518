import type { Defect } from '../../seams';
import { changingTheOlder } from '../making';

/** The activation of a subscription ends at once the older one to the same product that was still paid. */
export const activationEndsWhatIsEnding: Defect = {
  name: 'activation-ends-what-is-ending',
  rule: 'spec/opentv-platform.md, "Entitlement"',
  breaks: 'The activation of a subscription ends at once the older one to the same product that was still paid.',
  seams: changingTheOlder('ACTIVE-ENDING', 'CANCELLED'),
};
