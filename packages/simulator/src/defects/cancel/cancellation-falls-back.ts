import type { Defect } from '../../seams';
import { fallsBack } from '../making';

/** A second after a cancellation the subscription is what it was. */
export const cancellationFallsBack: Defect = {
  name: 'cancellation-falls-back',
  rule: 'spec/opentv-platform.md, "Entitlement"',
  breaks: 'A second after a cancellation the subscription is what it was.',
  seams: fallsBack((_before, after) => ['CANCELLED', 'ACTIVE-ENDING'].includes(after.status)),
};
