import type { Defect } from '../../seams';

/** A customer gets more of a product than the merchant allows. */
export const limitNotKept: Defect = {
  name: 'limit-not-kept',
  rule: 'spec/bango.md, BC-29',
  breaks: 'A customer gets more of a product than the merchant allows.',
  seams: {},
  bango: {
    transition: (_record, event, row) =>
      row ??
      (event === 'create'
        ? {
            from: null,
            event,
            way: 'on-activation',
            to: 'PENDING',
            answer: { status: 202, responseCode: 'CLIENT_ACTION_REQUIRED' },
            reason: null,
          }
        : undefined),
  },
};
