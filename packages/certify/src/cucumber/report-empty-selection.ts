import { UserError } from '@opentv-bango/contract';
import { reportError } from '../report-error';
import { resolvePaths } from '../run';

/**
 * Reports why `npx cucumber-js` has nothing to run.
 *
 * @param paths as typed, patterns left out
 * @param folder where the command was given
 * @returns the exit code
 */
export function reportEmptySelection(paths: readonly string[], folder: string): number {
  try {
    resolvePaths(paths, folder);
    const where = paths.length === 0 ? '' : ` in ${paths.join(', ')}`;
    throw new UserError('NOTHING_SELECTED', `No scenario${where} is selected: look at the paths, --tags and --name.`);
  } catch (error) {
    return reportError(error);
  }
}
