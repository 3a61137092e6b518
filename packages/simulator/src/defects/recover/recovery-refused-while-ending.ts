import type { Defect } from '../../seams';
import { refusedWhile } from '../making';

/** There is no recovery while a subscription is ending. */
export const recoveryRefusedWhileEnding: Defect = {
  name: 'recovery-refused-while-ending',
  rule: 'spec/opentv-platform.md, UC-04, UC-10',
  breaks: 'There is no recovery while a subscription is ending.',
  seams: refusedWhile('ACTIVE-ENDING', ['recover'], 'The subscription is ending.'),
};
