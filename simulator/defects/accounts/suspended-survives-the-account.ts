import type { Defect, SeamContext } from '../../seams';
import { asks } from '../making';

const isForgotten = (context: SeamContext): boolean =>
  asks(context, 'cancel-account') && context.entitlement?.status === 'SUSPENDED';

/** Cancelling an account forgets its suspended subscriptions. */
export const suspendedSurvivesTheAccount: Defect = {
  name: 'suspended-survives-the-account',
  rule: 'spec/opentv-platform.md, "Account cancelled or deleted"',
  breaks: 'Cancelling an account forgets its suspended subscriptions.',
  seams: {
    beforeBango: (context, call) => (isForgotten(context) ? null : call),
    stored: (context, entitlement) => (isForgotten(context) && context.entitlement ? context.entitlement : entitlement),
  },
};
