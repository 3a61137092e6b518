import type { Defect } from '../../seams';
import { asks } from '../making';

const paused = new Set<string>();

/** Once a subscription was paused, its product cannot be changed any more. */
export const changeAfterAPauseRefused: Defect = {
  name: 'change-after-a-pause-refused',
  rule: 'spec/opentv-platform.md, UC-11',
  breaks: 'Once a subscription was paused, its product cannot be changed any more.',
  seams: {
    stored: ({ entitlement: before }, after) => {
      if (before?.status === 'SUSPENDED') paused.add(after._id);
      return after;
    },
    refusal: (context, verdict) =>
      asks(context, 'change-product') && paused.has(context.entitlement?._id ?? '')
        ? { point: 'refused', message: 'It was paused before.' }
        : verdict,
  },
};
