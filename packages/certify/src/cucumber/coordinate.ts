import type { CoordinatorContext } from '@cucumber/cucumber/api';
import { PATHS_VARIABLE } from './paths-variable';
import { selectPickles } from './select-pickles';
import { tellParent } from './tell-parent';

/**
 * What `certify` adds to a cucumber process: every feature is loaded, so that the messages hold the whole plan, and the
 * paths of the command line only select; and each message is told to `certify` while the leg runs.
 */
export function coordinate({ on, transform, environment }: CoordinatorContext<unknown>): void {
  const paths: unknown = JSON.parse(environment.env[PATHS_VARIABLE] ?? '[]');
  if (Array.isArray(paths) && paths.length > 0) {
    transform('pickles:filter', (pickles) => selectPickles(pickles, paths.map(String)));
  }
  on('message', tellParent);
}
