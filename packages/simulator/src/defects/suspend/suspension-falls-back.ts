import type { Defect } from '../../seams';
import { fallsBack } from '../making';

/** A second after a suspension the subscription is active again. */
export const suspensionFallsBack: Defect = {
  name: 'suspension-falls-back',
  rule: 'spec/opentv-platform.md, "Entitlement"',
  breaks: 'A second after a suspension the subscription is active again.',
  seams: fallsBack((_before, after) => after.status === 'SUSPENDED'),
};
