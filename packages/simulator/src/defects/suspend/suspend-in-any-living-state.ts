import type { Defect } from '../../seams';
import { acceptedIn } from '../making';

/** A subscription that is pending, suspended or ending can be suspended. */
export const suspendInAnyLivingState: Defect = {
  name: 'suspend-in-any-living-state',
  rule: 'spec/opentv-platform.md, UC-06',
  breaks: 'A subscription that is pending, suspended or ending can be suspended.',
  ...acceptedIn('suspend', ['PENDING', 'SUSPENDED', 'ACTIVE-ENDING'], 'SUSPENDED', null),
};
