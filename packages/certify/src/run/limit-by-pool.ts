import type { Configuration } from '@opentv-bango/support';

/** Some scenarios compare two subscribers. */
const ACCOUNTS_OF_A_SCENARIO = 2;

/**
 * How many scenarios run at a time so that none waits for an account of the pool: a scenario that waits too long would
 * be BLOCKED without a fault.
 *
 * @param wanted scenarios at a time, as typed or usual
 * @returns `sentence` says it to the tester where it is fewer; else null
 */
export function limitByPool(
  wanted: number,
  { target, accounts }: Pick<Configuration, 'target' | 'accounts'>,
): { parallel: number; sentence: string | null } {
  if (target !== 'live' || accounts.mode === 'create') return { parallel: wanted, sentence: null };
  const { length } = accounts.ids;
  const served = Math.max(1, Math.floor(length / ACCOUNTS_OF_A_SCENARIO));
  if (served >= wanted) return { parallel: wanted, sentence: null };
  return {
    parallel: served,
    sentence: `OPENTV_ACCOUNTS names ${length} accounts, and a scenario may need two: ${served} at a time instead of ${wanted}.`,
  };
}
