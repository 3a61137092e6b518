import type { Defect } from '../../seams';
import { keptAtBangoOnly } from '../making';

/** Bango resumes, and the platform stays SUSPENDED. */
export const resumeAtBangoOnly: Defect = {
  name: 'resume-at-bango-only',
  rule: 'spec/opentv-platform.md, UC-07',
  breaks: 'Bango resumes, and the platform stays SUSPENDED.',
  seams: keptAtBangoOnly('resume', ['RESUMPTION_SUCCESS']),
};
