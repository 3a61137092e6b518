import type { PlatformSeams } from '../../seams';
import { asks, type CrmAction } from './action';

/** An action is carried out although the platform has a reason to refuse it, whose message matches. */
export function notRefusing(action: CrmAction, message: RegExp): Pick<PlatformSeams, 'refusal'> {
  return {
    refusal: (context, verdict) => (asks(context, action) && message.test(verdict?.message ?? '') ? null : verdict),
  };
}
