import type { Defect } from '../../seams';
import { asks } from '../making';

const resumed = new Set<string>();

/** A subscription that was resumed cannot be suspended again. */
export const suspendOnlyOnce: Defect = {
  name: 'suspend-only-once',
  rule: 'spec/opentv-platform.md, UC-06',
  breaks: 'A subscription that was resumed cannot be suspended again.',
  seams: {
    refusal: (context, verdict) =>
      verdict ??
      (resumed.has(context.entitlement?._id ?? '') && asks(context, 'suspend')
        ? { point: 'refused', message: 'It was suspended before.' }
        : null),
    requestCheck: (context, deviations) => {
      if (asks(context, 'resume') && context.entitlement) {
        resumed.add(context.entitlement._id);
      }
      return deviations;
    },
  },
};
