import type { Defect } from '../../seams';
import { countOf } from '../making';

const count = countOf('activation-info');

/** Activation info is given only once. */
export const activationInfoOnlyOnce: Defect = {
  name: 'activation-info-only-once',
  rule: 'spec/opentv-platform.md, UC-02',
  breaks: 'Activation info is given only once.',
  seams: {
    refusal: (context, verdict) =>
      verdict ?? (count(context) > 1 ? { point: 'refused', message: 'Activation info was given already.' } : null),
  },
};
