import type { Defect } from '../../seams';
import { lettingIn } from '../making';

/** The signature of a token is not looked at when all subscriptions of an account are deleted. */
export const deleteAllWithAForgedToken: Defect = {
  name: 'delete-all-with-a-forged-token',
  rule: 'spec/opentv-platform.md, "Common headers"',
  breaks: 'The signature of a token is not looked at when all subscriptions of an account are deleted.',
  seams: lettingIn('invalid-token', 'delete-all-of-account'),
};
