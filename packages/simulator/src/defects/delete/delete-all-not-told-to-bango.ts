import type { Defect } from '../../seams';
import { withoutBango } from '../making';

/** The deleted subscriptions of an account go on at Bango. */
export const deleteAllNotToldToBango: Defect = {
  name: 'delete-all-not-told-to-bango',
  rule: 'spec/opentv-platform.md, UC-08',
  breaks: 'The deleted subscriptions of an account go on at Bango.',
  seams: withoutBango('delete-all-of-account'),
};
