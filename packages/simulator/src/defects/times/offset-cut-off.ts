import type { Defect } from '../../seams';
import { asks, textOf } from '../making';

const cutOff = (time: string): string => time.replace(/(Z|[+-]\d\d:\d\d)$/, 'Z');

/** The offset of a time is cut off, and its local time taken for UTC. */
export const offsetCutOff: Defect = {
  name: 'offset-cut-off',
  rule: 'spec/opentv-platform.md, UC-01',
  breaks: 'The offset of a time is cut off, and its local time taken for UTC.',
  releases: ['25.26'],
  seams: {
    stored: (context, entitlement) => {
      const [validFrom, expiryDate] = ['validFrom', 'expiryDate'].map((name) => textOf(context.request?.body, name));
      if (!asks(context, 'purchase') || !validFrom || !expiryDate) return entitlement;
      return { ...entitlement, validFrom: cutOff(validFrom), expiryDate: cutOff(expiryDate) };
    },
  },
};
