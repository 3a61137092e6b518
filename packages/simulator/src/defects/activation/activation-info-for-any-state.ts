import type { Defect } from '../../seams';
import { acceptedIn } from '../making';

/** Activation info is given for a subscription that is not pending. */
export const activationInfoForAnyState: Defect = {
  name: 'activation-info-for-any-state',
  rule: 'spec/opentv-platform.md, UC-02',
  breaks: 'Activation info is given for a subscription that is not pending.',
  ...acceptedIn('activation-info', ['ACTIVE', 'SUSPENDED', 'CANCELLED'], null, null),
};
