import type { Defect } from '../../seams';
import { asks } from '../making';

/** TPES takes any word as a reason category. */
export const unknownReasonAccepted: Defect = {
  name: 'unknown-reason-accepted',
  rule: 'spec/opentv-platform.md, UC-03, UC-05',
  breaks: 'TPES takes any word as a reason category.',
  deployments: ['non-ssp'],
  seams: {
    requestCheck: (context, deviations) => (asks(context, 'cancel', 'revoke') ? [] : deviations),
    beforeBango: (context, call) => (asks(context, 'cancel', 'revoke') ? { ...call, body: {} } : call),
  },
};
