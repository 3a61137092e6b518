import type { Defect } from '../../seams';
import { asks } from '../making';

/** Bango is not told of the end of a subscription that was active at once. */
export const instantCancellationNotToldToBango: Defect = {
  name: 'instant-cancellation-not-told-to-bango',
  rule: 'spec/opentv-platform.md, UC-03',
  breaks: 'Bango is not told of the end of a subscription that was active at once.',
  seams: {
    beforeBango: (context, call) =>
      asks(context, 'cancel') && context.entitlement?.productId.startsWith('INSTANT_') ? null : call,
  },
};
