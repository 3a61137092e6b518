import type { Defect } from '../../seams';
import { confirmationAnswered200 } from './confirmation-answered-200';
import { confirmationNeverComes } from './confirmation-never-comes';
import { confirmationShownEarly } from './confirmation-shown-early';
import { confirmedChangeLocks } from './confirmed-change-locks';
import { confirmedLaterDoneAtOnce } from './confirmed-later-done-at-once';
import { secondConfirmationIgnored } from './second-confirmation-ignored';

/** Mistakes about what a merchant confirms later. */
export const confirmationDefects: readonly Defect[] = [
  confirmationAnswered200,
  confirmationNeverComes,
  confirmationShownEarly,
  confirmedLaterDoneAtOnce,
  confirmedChangeLocks,
  secondConfirmationIgnored,
];
