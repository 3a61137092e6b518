import type { Defect } from '../../seams';
import { withoutEffect } from '../making';

/** A resumption is answered as done, and nothing happens. */
export const resumeHasNoEffect: Defect = {
  name: 'resume-has-no-effect',
  rule: 'spec/opentv-platform.md, UC-07',
  breaks: 'A resumption is answered as done, and nothing happens.',
  seams: withoutEffect('resume'),
};
