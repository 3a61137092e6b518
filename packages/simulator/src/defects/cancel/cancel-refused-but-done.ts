import type { Defect } from '../../seams';
import { answersGood } from '../making';

/** A cancellation is answered 400, but carried out. */
export const cancelRefusedButDone: Defect = {
  name: 'cancel-refused-but-done',
  rule: 'spec/opentv-platform.md, UC-03',
  breaks: 'A cancellation is answered 400, but carried out.',
  seams: {
    answer: answersGood(['cancel'], () => ({ status: 400, body: { errorCode: 'REFUSED', message: 'Not possible.' } })),
  },
};
