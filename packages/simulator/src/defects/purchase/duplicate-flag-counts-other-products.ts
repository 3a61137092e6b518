import type { Defect } from '../../seams';
import { countsAsDuplicate } from '../making';

/** Where duplicates are prohibited, a subscription to another product counts as one. */
export const duplicateFlagCountsOtherProducts: Defect = {
  name: 'duplicate-flag-counts-other-products',
  rule: 'spec/opentv-platform.md, UC-01',
  breaks: 'Where duplicates are prohibited, a subscription to another product counts as one.',
  releases: ['25.12'],
  seams: countsAsDuplicate('accountId', 'The account has a subscription already.'),
};
