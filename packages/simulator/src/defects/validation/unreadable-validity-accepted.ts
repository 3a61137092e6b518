import type { Defect, SeamContext } from '../../seams';
import { asks, textOf } from '../making';

function isUnreadable(context: SeamContext): boolean {
  const validFrom = textOf(context.request?.body, 'validFrom');
  return asks(context, 'purchase') && validFrom !== undefined && Number.isNaN(Date.parse(validFrom));
}

/** A purchase whose dates are not readable is carried out, with dates of the platform’s own. */
export const unreadableValidityAccepted: Defect = {
  name: 'unreadable-validity-accepted',
  rule: 'spec/opentv-platform.md, UC-01, 400',
  breaks: 'A purchase whose dates are not readable is carried out, with dates of the platform’s own.',
  releases: ['25.26'],
  seams: {
    requestCheck: (context, deviations) =>
      isUnreadable(context) ? deviations.filter(({ where }) => !/validFrom|expiryDate/.test(where)) : deviations,
    stored: (context, entitlement) =>
      isUnreadable(context)
        ? { ...entitlement, validFrom: entitlement.created, expiryDate: '2099-12-31T23:59:59.000Z' }
        : entitlement,
  },
};
