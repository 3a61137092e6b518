import type { Defect } from '../../seams';
import { withoutBango } from '../making';

/** A resumption is kept on the platform, and the merchant stays paused. */
export const resumeNotToldToBango: Defect = {
  name: 'resume-not-told-to-bango',
  rule: 'spec/opentv-platform.md, UC-07',
  breaks: 'A resumption is kept on the platform, and the merchant stays paused.',
  seams: withoutBango('resume'),
};
