import type { PlatformSeams } from '../../seams';
import { asks, type CrmAction } from './action';

/** These actions are answered as if they were done, and nothing is done on either side. */
export function withoutEffect(...actions: readonly CrmAction[]): Pick<PlatformSeams, 'beforeBango' | 'stored'> {
  return {
    beforeBango: (context, call) => (asks(context, ...actions) ? null : call),
    stored: (context, entitlement) =>
      asks(context, ...actions) && context.entitlement ? context.entitlement : entitlement,
  };
}
