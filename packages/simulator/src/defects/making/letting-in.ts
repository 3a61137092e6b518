import type { PlatformSeams } from '../../seams';
import { asks, type CrmAction } from './action';

/** One action is carried out for a caller whose token the others would refuse at this point. */
export function lettingIn(
  point: 'no-token' | 'invalid-token',
  action: CrmAction,
): Pick<PlatformSeams, 'token' | 'requestCheck'> {
  return {
    token: (context, verdict) => (verdict?.point === point && asks(context, action) ? null : verdict),
    requestCheck: (context, deviations) =>
      asks(context, action) ? deviations.filter(({ where }) => !where.endsWith('authorization')) : deviations,
  };
}
