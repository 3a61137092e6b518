import type { Defect } from '../../seams';
import { withoutBango } from '../making';

/** Cancelling an account ends nothing at Bango. */
export const accountCancelledNotToldToBango: Defect = {
  name: 'account-cancelled-not-told-to-bango',
  rule: 'spec/opentv-platform.md, "Account cancelled or deleted"',
  breaks: 'Cancelling an account ends nothing at Bango.',
  seams: withoutBango('cancel-account'),
};
