import type { Defect } from '../../seams';
import { lettingIn } from '../making';

/** All subscriptions of an account can be deleted without a token. */
export const deleteAllWithoutTokenAccepted: Defect = {
  name: 'delete-all-without-token-accepted',
  rule: 'spec/opentv-platform.md, "Common headers"',
  breaks: 'All subscriptions of an account can be deleted without a token.',
  seams: lettingIn('no-token', 'delete-all-of-account'),
};
