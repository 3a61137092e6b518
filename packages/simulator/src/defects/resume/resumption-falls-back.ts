import type { Defect } from '../../seams';
import { fallsBack } from '../making';

/** A second after a resumption the subscription is suspended again. */
export const resumptionFallsBack: Defect = {
  name: 'resumption-falls-back',
  rule: 'spec/opentv-platform.md, "Entitlement"',
  breaks: 'A second after a resumption the subscription is suspended again.',
  seams: fallsBack((before, after) => before.status === 'SUSPENDED' && after.status === 'ACTIVE'),
};
