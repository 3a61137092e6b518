import type { Defect } from '../../seams';
import { acceptedIn } from '../making';

/** A merchant that cannot suspend is said to have suspended. */
export const unsupportedSuspensionAccepted: Defect = {
  name: 'unsupported-suspension-accepted',
  rule: 'spec/bango.md, BC-25',
  breaks: 'A merchant that cannot suspend is said to have suspended.',
  ...acceptedIn('suspend', ['ACTIVE'], 'SUSPENDED', 'SUSPENSION_SUCCESS'),
};
