import type { Defect, SeamContext } from '../../seams';
import { asks } from '../making';

const isForgotten = (context: SeamContext): boolean =>
  asks(context, 'cancel-account') && context.entitlement?.productId.startsWith('INSTANT_') === true;

/** Cancelling an account forgets the subscriptions that were active at once. */
export const instantSurvivesTheAccount: Defect = {
  name: 'instant-survives-the-account',
  rule: 'spec/opentv-platform.md, "Account cancelled or deleted"',
  breaks: 'Cancelling an account forgets the subscriptions that were active at once.',
  seams: {
    beforeBango: (context, call) => (isForgotten(context) ? null : call),
    stored: (context, entitlement) => (isForgotten(context) && context.entitlement ? context.entitlement : entitlement),
  },
};
