import type { Defect } from '../../seams';
import { asks, textOf } from '../making';

/** The CRM Gateway refuses a cancellation without a reason, which is optional in 25.12. */
export const reasonDemandedByTheGateway: Defect = {
  name: 'reason-demanded-by-the-gateway',
  rule: 'spec/opentv-platform.md, UC-03',
  breaks: 'The CRM Gateway refuses a cancellation without a reason, which is optional in 25.12.',
  deployments: ['ssp'],
  releases: ['25.12'],
  seams: {
    requestCheck: (context, deviations) =>
      asks(context, 'cancel') && textOf(context.request?.body, 'cancelReasonCategory') === undefined
        ? [
            ...deviations,
            { basis: 'stated', where: 'request.body.reasonCategory', message: 'is missing', source: null },
          ]
        : deviations,
  },
};
