import type { Defect } from '../../seams';
import { textOf } from '../making';

/** Fraud and a change of the customer are refused as reasons. */
export const onlyUsualReasonsAccepted: Defect = {
  name: 'only-usual-reasons-accepted',
  rule: 'spec/opentv-platform.md, UC-03, UC-05',
  breaks: 'Fraud and a change of the customer are refused as reasons.',
  seams: {
    refusal: (context, verdict) => {
      const category = textOf(context.request?.body, 'cancelReasonCategory') ?? '';
      if (verdict || !['FRAUD', 'CUSTOMER_CHANGED'].includes(category)) return verdict;
      return { point: 'refused', message: `${category} is no reason.` };
    },
  },
};
