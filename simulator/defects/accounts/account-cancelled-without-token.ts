import type { Defect } from '../../seams';
import { asks } from '../making';

/** An account can be cancelled without a token. */
export const accountCancelledWithoutToken: Defect = {
  name: 'account-cancelled-without-token',
  rule: 'spec/opentv-platform.md, "Common headers"',
  breaks: 'An account can be cancelled without a token.',
  seams: {
    token: (context, verdict) => (verdict?.point === 'no-token' && asks(context, 'cancel-account') ? null : verdict),
    requestCheck: (context, deviations) =>
      asks(context, 'cancel-account') ? deviations.filter(({ where }) => !where.endsWith('authorization')) : deviations,
  },
};
