import type { Defect } from '../../seams';
import { answerMutants } from './answer-mutants';
import { notificationMutants } from './notification-mutants';

/** Every answer and notification of the platform, changed in one thing: made from the fields, not thought up. */
export const MUTANTS: readonly Defect[] = [...answerMutants(), ...notificationMutants()];
export { wasReached } from './reached';
