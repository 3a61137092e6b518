import type { Defect } from '../../seams';
import { withoutBango } from '../making';

/** A suspension is kept on the platform, and the merchant goes on. */
export const suspendNotToldToBango: Defect = {
  name: 'suspend-not-told-to-bango',
  rule: 'spec/opentv-platform.md, UC-06',
  breaks: 'A suspension is kept on the platform, and the merchant goes on.',
  seams: withoutBango('suspend'),
};
