import type { Defect } from '../../seams';
import { lettingIn } from '../making';

/** An account can be deleted without a token. */
export const accountDeletedWithoutToken: Defect = {
  name: 'account-deleted-without-token',
  rule: 'spec/opentv-platform.md, "Common headers"',
  breaks: 'An account can be deleted without a token.',
  seams: lettingIn('no-token', 'delete-account'),
};
