import type { Defect } from '../../seams';
import { acceptedIn } from '../making';

/** The product of a subscription that is not active can be changed. */
export const changeProductInAnyState: Defect = {
  name: 'change-product-in-any-state',
  rule: 'spec/opentv-platform.md, UC-11',
  breaks: 'The product of a subscription that is not active can be changed.',
  ...acceptedIn('change-product', ['PENDING', 'SUSPENDED', 'CANCELLED', 'REVOKED'], null, null),
};
