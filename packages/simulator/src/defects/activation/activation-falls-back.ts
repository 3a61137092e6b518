import type { Defect } from '../../seams';
import { fallsBack } from '../making';

/** A second after the activation the subscription is pending again. */
export const activationFallsBack: Defect = {
  name: 'activation-falls-back',
  rule: 'spec/opentv-platform.md, "Entitlement"',
  breaks: 'A second after the activation the subscription is pending again.',
  seams: fallsBack((before, after) => before.status === 'PENDING' && after.status === 'ACTIVE'),
};
