import type { Defect } from '../../seams';
import { withoutBangoFor } from '../making';

/** Bango is not told of the end of a subscription that was active at once. */
export const instantCancellationNotToldToBango: Defect = {
  name: 'instant-cancellation-not-told-to-bango',
  rule: 'spec/opentv-platform.md, UC-03',
  breaks: 'Bango is not told of the end of a subscription that was active at once.',
  seams: withoutBangoFor(({ productId }) => productId.startsWith('INSTANT_'), 'cancel'),
};
