import type { Defect } from '../../seams';
import { comesBack } from '../making';

/** A second after a deletion the subscription is there again. */
export const deletedComesBack: Defect = {
  name: 'deleted-comes-back',
  rule: 'spec/opentv-platform.md, UC-08',
  breaks: 'A second after a deletion the subscription is there again.',
  seams: comesBack(),
};
