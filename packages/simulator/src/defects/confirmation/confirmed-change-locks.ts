import type { Defect } from '../../seams';
import { refusedAfter } from '../making';

/** After a product change that was confirmed later a subscription cannot be paused any more. */
export const confirmedChangeLocks: Defect = {
  name: 'confirmed-change-locks',
  rule: 'spec/opentv-platform.md, UC-11',
  breaks: 'After a product change that was confirmed later a subscription cannot be paused any more.',
  seams: refusedAfter(
    (before, after) => after.productId.startsWith('LATER_') && before.productId !== after.productId,
    'suspend',
    'A change is under way.',
  ),
};
