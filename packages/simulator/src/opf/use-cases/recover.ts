import type { Answer } from '../../model';
import { type Call, callContext, judge } from '../calls';
import { finalVerdict, withEntitlement } from '../entitlements';
import type { Platform } from '../platform';
import { linkFor } from './activation-info';

/**
 * `POST .../actions/recover` (UC-04, UC-10). A customer who has yet to sign up has nothing to recover: where the profile
 * accepts that, the page is the one at which to sign up.
 */
export function recover(platform: Platform, call: Call): Promise<Answer> {
  return withEntitlement(platform, call, async (stored) => {
    const { _id, status } = stored.entitlement;
    const isPending = status === 'PENDING';
    const pendingVerdict =
      isPending && platform.profile.at('recover-pending').status >= 300
        ? ({
            point: 'recover-pending',
            message: `Entitlement ${_id} is PENDING: there is nothing to recover.`,
          } as const)
        : null;
    const context = callContext(platform, call, { entitlement: stored.entitlement });
    judge(platform, context, finalVerdict(platform, stored) ?? pendingVerdict);
    const { url } = await linkFor(platform, call, stored, isPending ? 'activation-info' : 'recover');
    return { status: 200, body: { recoveryUrl: url } };
  });
}
