import type { Defect } from '../../seams';
import { asks } from '../making';

/** A purchase with a status that does not exist is carried out. */
export const purchaseStatusNotChecked: Defect = {
  name: 'purchase-status-not-checked',
  rule: 'spec/opentv-platform.md, UC-01, 400',
  breaks: 'A purchase with a status that does not exist is carried out.',
  releases: ['25.12'],
  seams: {
    requestCheck: (context, deviations) =>
      asks(context, 'purchase') ? deviations.filter(({ where }) => !where.includes('status')) : deviations,
  },
};
