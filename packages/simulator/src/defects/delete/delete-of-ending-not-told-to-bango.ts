import type { Defect } from '../../seams';
import { withoutBangoFor } from '../making';

/** A subscription that is ending goes on at Bango when it is deleted. */
export const deleteOfEndingNotToldToBango: Defect = {
  name: 'delete-of-ending-not-told-to-bango',
  rule: 'spec/opentv-platform.md, UC-08',
  breaks: 'A subscription that is ending goes on at Bango when it is deleted.',
  seams: withoutBangoFor(({ status }) => status === 'ACTIVE-ENDING', 'delete'),
};
