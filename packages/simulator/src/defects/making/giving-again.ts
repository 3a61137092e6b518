import type { Entitlement } from '../../model';
import type { PlatformSeams, SeamContext } from '../../seams';
import { asks, textOf } from './action';

/**
 * A purchase gets the id that another entitlement has, whose place it takes; Bango is not told of it.
 *
 * @param waiverApplies says of the entitlement that has the id whether its id is given again; the account is the buyer's
 */
export function givingAgain(
  waiverApplies: (taken: Entitlement, accountId: string | undefined) => boolean,
): Pick<PlatformSeams, 'refusal' | 'beforeBango'> {
  const isGivenAgain = (context: SeamContext): boolean => {
    const [id, accountId] = ['_id', 'accountId'].map((name) => textOf(context.request?.body, name));
    return (
      asks(context, 'purchase') && context.entitlements().some((one) => one._id === id && waiverApplies(one, accountId))
    );
  };
  return {
    refusal: (context, verdict) => (isGivenAgain(context) && /was given/.test(verdict?.message ?? '') ? null : verdict),
    beforeBango: (context, call) => (isGivenAgain(context) ? null : call),
  };
}
