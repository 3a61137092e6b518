import { AccountLock } from './account-lock';

/** Keeps a clean-up away from a run that still goes on, and two clean-ups of one run apart. */
export function runLock(runId: string): AccountLock {
  return new AccountLock('run', runId);
}
