import type { Defect } from '../../seams';
import { asks } from '../making';

const isReason = (where: string): boolean => where === 'request.body' || where.includes('cancelReason');

/** TPES ends a subscription without a reason. */
export const reasonNotDemanded: Defect = {
  name: 'reason-not-demanded',
  rule: 'spec/opentv-platform.md, UC-03, UC-05',
  breaks: 'TPES ends a subscription without a reason.',
  deployments: ['non-ssp'],
  seams: {
    requestCheck: (context, deviations) =>
      asks(context, 'cancel', 'revoke') ? deviations.filter(({ where }) => !isReason(where)) : deviations,
  },
};
