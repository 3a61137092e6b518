import type { Defect } from '../../seams';
import { withoutBango } from '../making';

/** A cancellation is kept on the platform, and Bango goes on. */
export const cancelNotToldToBango: Defect = {
  name: 'cancel-not-told-to-bango',
  rule: 'spec/opentv-platform.md, UC-03',
  breaks: 'A cancellation is kept on the platform, and Bango goes on.',
  seams: withoutBango('cancel'),
};
