import type { Entitlement } from '../../model';
import type { PlatformSeams, SeamContext } from '../../seams';
import { asks } from './action';

/** Cancelling an account forgets some of its subscriptions, here and at Bango. */
export function survivingTheAccount(
  isForgotten: (entitlement: Entitlement) => boolean,
): Pick<PlatformSeams, 'beforeBango' | 'stored'> {
  const survivor = (context: SeamContext): Entitlement | null => {
    const { entitlement } = context;
    return asks(context, 'cancel-account') && entitlement && isForgotten(entitlement) ? entitlement : null;
  };
  return {
    beforeBango: (context, call) => (survivor(context) ? null : call),
    stored: (context, entitlement) => survivor(context) ?? entitlement,
  };
}
