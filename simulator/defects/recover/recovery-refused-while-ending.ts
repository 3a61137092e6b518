import type { Defect } from '../../seams';
import { asks } from '../making';

/** There is no recovery while a subscription is ending. */
export const recoveryRefusedWhileEnding: Defect = {
  name: 'recovery-refused-while-ending',
  rule: 'spec/opentv-platform.md, UC-04, UC-10',
  breaks: 'There is no recovery while a subscription is ending.',
  seams: {
    refusal: (context, verdict) =>
      verdict ??
      (asks(context, 'recover') && context.entitlement?.status === 'ACTIVE-ENDING'
        ? { point: 'refused', message: 'The subscription is ending.' }
        : null),
  },
};
