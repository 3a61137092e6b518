import type { Entitlement } from '../../model';
import type { PlatformSeams } from '../../seams';
import { asks, type CrmAction } from './action';

/** The platform keeps the change to itself: Bango is not called for these actions. */
export function withoutBango(...actions: readonly CrmAction[]): Pick<PlatformSeams, 'beforeBango'> {
  return { beforeBango: (context, call) => (asks(context, ...actions) ? null : call) };
}

/** The same for the subscriptions that are meant alone. */
export function withoutBangoFor(
  waiverApplies: (entitlement: Entitlement) => boolean,
  action: CrmAction,
): Pick<PlatformSeams, 'beforeBango'> {
  const { beforeBango } = withoutBango(action);
  return {
    beforeBango: (context, call) =>
      context.entitlement && waiverApplies(context.entitlement) ? beforeBango(context, call) : call,
  };
}
