import { UserError, whyUnwritable } from '@opentv-bango/contract';
import { quoteCommand } from '../quote-command';
import type { RunFolder } from './run-folder';

/**
 * Explains that the run folder cannot be written any more: what was recorded stays, and what to do.
 *
 * @param error whatever ended the run
 * @param isLive something may be left on the platform
 * @returns UserError `REPORTS_FULL` with exit code 4; any other error as it is
 */
export function explainUnwritable(error: unknown, { path }: RunFolder, isLive: boolean): unknown {
  const why = whyUnwritable(error);
  if (why === null) return error;
  const next = isLive
    ? `make room, then end what is left on the platform and complete the report with ${quoteCommand(['certify', 'cleanup', path])}`
    : 'make room, or name another folder with --reports, and run again';
  return new UserError(
    'REPORTS_FULL',
    `The report in ${path} could not be written: ${why}. What was recorded until then is still there; ${next}.`,
    4,
    { cause: error },
  );
}
