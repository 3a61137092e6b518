import type { PlatformSeams } from '../../seams';
import { asks, type CrmAction } from './action';

/** The platform keeps the change to itself: Bango is not called for these actions. */
export function withoutBango(...actions: readonly CrmAction[]): Pick<PlatformSeams, 'beforeBango'> {
  return { beforeBango: (context, call) => (asks(context, ...actions) ? null : call) };
}
