import type { Defect } from '../../seams';
import { asks, textOf } from '../making';

/** Bango is told that the subscription expires when it begins. */
export const expiresWhereItBegins: Defect = {
  name: 'expires-where-it-begins',
  rule: 'spec/bango.md, "Ids"',
  breaks: 'Bango is told that the subscription expires when it begins.',
  releases: ['25.26'],
  seams: {
    beforeBango: (context, call) => {
      const dateExpiry = textOf(context.request?.body, 'validFrom');
      return asks(context, 'purchase') && dateExpiry ? { ...call, body: { ...call.body, dateExpiry } } : call;
    },
  },
};
