import type { Defect } from '../../seams';
import { asks } from '../making';

const changed = new Set<string>();

/** After a product change that was confirmed later a subscription cannot be paused any more. */
export const confirmedChangeLocks: Defect = {
  name: 'confirmed-change-locks',
  rule: 'spec/opentv-platform.md, UC-11',
  breaks: 'After a product change that was confirmed later a subscription cannot be paused any more.',
  seams: {
    stored: ({ entitlement: before }, after) => {
      const isConfirmed = after.productId.startsWith('LATER_') && before && before.productId !== after.productId;
      if (isConfirmed) changed.add(after._id);
      return after;
    },
    refusal: (context, verdict) =>
      asks(context, 'suspend') && changed.has(context.entitlement?._id ?? '')
        ? { point: 'refused', message: 'A change is under way.' }
        : verdict,
  },
};
