import type { Defect } from '../../seams';
import { countOf } from '../making';

const count = countOf('recover');

/** A second recovery is refused. */
export const recoveryOnlyOnce: Defect = {
  name: 'recovery-only-once',
  rule: 'spec/opentv-platform.md, UC-04, UC-10',
  breaks: 'A second recovery is refused.',
  seams: {
    refusal: (context, verdict) =>
      verdict ?? (count(context) > 1 ? { point: 'refused', message: 'It was recovered before.' } : null),
  },
};
