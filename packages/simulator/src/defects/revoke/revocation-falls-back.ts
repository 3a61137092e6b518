import type { Defect } from '../../seams';
import { fallsBack } from '../making';

/** A second after a revocation the subscription is what it was. */
export const revocationFallsBack: Defect = {
  name: 'revocation-falls-back',
  rule: 'spec/opentv-platform.md, "Entitlement"',
  breaks: 'A second after a revocation the subscription is what it was.',
  seams: fallsBack((_before, after) => after.status === 'REVOKED'),
};
