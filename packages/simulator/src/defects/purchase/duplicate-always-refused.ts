import type { Defect } from '../../seams';
import { asks, hasBought } from '../making';

/** An account can have a product only once, whatever the CRM asks for. */
export const duplicateAlwaysRefused: Defect = {
  name: 'duplicate-always-refused',
  rule: 'spec/opentv-platform.md, UC-01',
  breaks: 'An account can have a product only once, whatever the CRM asks for.',
  seams: {
    refusal: (context, verdict) =>
      verdict ??
      (asks(context, 'purchase') && hasBought(context, ['PENDING', 'ACTIVE'])
        ? { point: 'refused', message: 'The account has the product already.' }
        : null),
  },
};
