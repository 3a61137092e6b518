import type { Defect } from '../../seams';
import { lettingIn } from '../making';

/** The signature of a token is not looked at when an account is deleted. */
export const accountDeletedWithAForgedToken: Defect = {
  name: 'account-deleted-with-a-forged-token',
  rule: 'spec/opentv-platform.md, "Common headers"',
  breaks: 'The signature of a token is not looked at when an account is deleted.',
  seams: lettingIn('invalid-token', 'delete-account'),
};
