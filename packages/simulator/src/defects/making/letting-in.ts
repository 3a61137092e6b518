import type { PlatformSeams } from '../../seams';
import { asks, type CrmAction } from './action';
import { notChecking } from './not-checking';

/** One action is carried out for a caller whose token the others would refuse at this point. */
export function lettingIn(
  point: 'no-token' | 'invalid-token',
  action: CrmAction,
): Pick<PlatformSeams, 'token' | 'requestCheck'> {
  return {
    token: (context, verdict) => (verdict?.point === point && asks(context, action) ? null : verdict),
    ...notChecking(/authorization$/, action),
  };
}
