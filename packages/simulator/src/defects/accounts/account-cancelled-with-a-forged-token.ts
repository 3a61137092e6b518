import type { Defect } from '../../seams';
import { lettingIn } from '../making';

/** The signature of a token is not looked at when an account is cancelled. */
export const accountCancelledWithAForgedToken: Defect = {
  name: 'account-cancelled-with-a-forged-token',
  rule: 'spec/opentv-platform.md, "Common headers"',
  breaks: 'The signature of a token is not looked at when an account is cancelled.',
  seams: lettingIn('invalid-token', 'cancel-account'),
};
