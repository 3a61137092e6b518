import type { Defect } from '../../seams';
import { lettingIn } from '../making';

/** An account can be cancelled without a token. */
export const accountCancelledWithoutToken: Defect = {
  name: 'account-cancelled-without-token',
  rule: 'spec/opentv-platform.md, "Common headers"',
  breaks: 'An account can be cancelled without a token.',
  seams: lettingIn('no-token', 'cancel-account'),
};
