import type { Defect } from '../../seams';
import { asks, textOf } from '../making';

const back = new Set<string | undefined>();

/** A cancelled account can be made active again. */
export const cancelledAccountBroughtBack: Defect = {
  name: 'cancelled-account-brought-back',
  rule: 'spec/opentv-platform.md, "Account cancelled or deleted"',
  breaks: 'A cancelled account can be made active again.',
  seams: {
    requestCheck: (context, deviations) => {
      const { accountId } = context.request?.parameters ?? {};
      if (asks(context, 'cancel-account') && textOf(context.request?.body, 'status') === 'ACTIVE') back.add(accountId);
      return deviations;
    },
    refusal: (context, verdict) =>
      asks(context, 'purchase') && back.has(textOf(context.request?.body, 'accountId')) ? null : verdict,
  },
};
