import type { Defect } from '../../seams';
import { countsAsDuplicate } from '../making';

/** Where duplicates are prohibited, another subscriber's subscription counts as one. */
export const duplicateFlagCountsOtherSubscribers: Defect = {
  name: 'duplicate-flag-counts-other-subscribers',
  rule: 'spec/opentv-platform.md, UC-01',
  breaks: "Where duplicates are prohibited, another subscriber's subscription counts as one.",
  releases: ['25.12'],
  seams: countsAsDuplicate('productId', 'Somebody has it already.'),
};
