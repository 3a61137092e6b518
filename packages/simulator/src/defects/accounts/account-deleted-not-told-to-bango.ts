import type { Defect } from '../../seams';
import { withoutBango } from '../making';

/** Deleting an account ends nothing at Bango. */
export const accountDeletedNotToldToBango: Defect = {
  name: 'account-deleted-not-told-to-bango',
  rule: 'spec/opentv-platform.md, "Account cancelled or deleted"',
  breaks: 'Deleting an account ends nothing at Bango.',
  seams: withoutBango('delete-account'),
};
