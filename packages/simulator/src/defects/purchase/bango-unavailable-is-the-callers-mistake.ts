import type { Defect } from '../../seams';
import { refusedAt } from '../making';

/** Where Bango is not available the CRM is answered 400, so that it never tries again. */
export const bangoUnavailableIsTheCallersMistake: Defect = {
  name: 'bango-unavailable-is-the-callers-mistake',
  rule: 'spec/bango.md, BC-30',
  breaks: 'Where Bango is not available the CRM is answered 400, so that it never tries again.',
  seams: { answer: (_context, answer) => (refusedAt(answer, 'throttled') ? { ...answer, status: 400 } : answer) },
};
