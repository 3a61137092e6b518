import type { Defect } from '../../seams';
import { asks, textOf } from '../making';

/** TPES resumes a subscription although the product is not named. */
export const resumeWithoutProductAccepted: Defect = {
  name: 'resume-without-product-accepted',
  rule: 'spec/opentv-platform.md, UC-07',
  breaks: 'TPES resumes a subscription although the product is not named.',
  deployments: ['non-ssp'],
  seams: {
    requestCheck: (context, deviations) => (asks(context, 'resume') ? [] : deviations),
    refusal: (context, verdict) =>
      asks(context, 'resume') && textOf(context.request?.body, 'productId') === undefined ? null : verdict,
  },
};
