import type { Defect } from '../../seams';
import { withoutBango } from '../making';

/** A deleted subscription goes on at Bango. */
export const deleteNotToldToBango: Defect = {
  name: 'delete-not-told-to-bango',
  rule: 'spec/opentv-platform.md, UC-08',
  breaks: 'A deleted subscription goes on at Bango.',
  seams: withoutBango('delete'),
};
