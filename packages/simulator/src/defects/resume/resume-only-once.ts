import type { Defect } from '../../seams';
import { asks, countOf } from '../making';

const count = countOf('resume');
const counts = new Map<string, number>();

/** A subscription can be resumed only once. */
export const resumeOnlyOnce: Defect = {
  name: 'resume-only-once',
  rule: 'spec/opentv-platform.md, UC-07',
  breaks: 'A subscription can be resumed only once.',
  seams: {
    requestCheck: (context, deviations) => {
      if (context.entitlement && asks(context, 'resume')) counts.set(context.entitlement._id, count(context));
      return deviations;
    },
    refusal: (context, verdict) =>
      verdict ??
      (asks(context, 'resume') && (counts.get(context.entitlement?._id ?? '') ?? 0) > 1
        ? { point: 'refused', message: 'It was resumed before.' }
        : null),
  },
};
