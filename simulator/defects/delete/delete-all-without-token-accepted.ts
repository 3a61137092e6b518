import type { Defect } from '../../seams';
import { asks } from '../making';

/** All subscriptions of an account can be deleted without a token. */
export const deleteAllWithoutTokenAccepted: Defect = {
  name: 'delete-all-without-token-accepted',
  rule: 'spec/opentv-platform.md, "Common headers"',
  breaks: 'All subscriptions of an account can be deleted without a token.',
  seams: {
    token: (context, verdict) =>
      verdict?.point === 'no-token' && asks(context, 'delete-all-of-account') ? null : verdict,
    requestCheck: (context, deviations) =>
      asks(context, 'delete-all-of-account')
        ? deviations.filter(({ where }) => !where.endsWith('authorization'))
        : deviations,
  },
};
