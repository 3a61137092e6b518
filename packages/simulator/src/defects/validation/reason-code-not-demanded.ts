import type { Defect } from '../../seams';
import { asks, textOf } from '../making';

/** TPES ends a subscription for a category without a code. */
export const reasonCodeNotDemanded: Defect = {
  name: 'reason-code-not-demanded',
  rule: 'spec/opentv-platform.md, UC-03, UC-05',
  breaks: 'TPES ends a subscription for a category without a code.',
  deployments: ['non-ssp'],
  seams: {
    requestCheck: (context, deviations) =>
      asks(context, 'cancel', 'revoke') && textOf(context.request?.body, 'cancelReasonCategory') !== undefined
        ? deviations.filter(({ where }) => !where.includes('cancelReasonCode'))
        : deviations,
  },
};
