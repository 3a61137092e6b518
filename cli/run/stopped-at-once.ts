import { quoteCommand } from '../quote-command';
import { shownPath } from '../shown-path';
import type { RunOptions } from './options';
import type { RunFolder } from './run-folder';

/**
 * What the second Ctrl-C leaves, for people: where everything until then is, and how to end what is left on a live platform.
 *
 * @param isLive the simulator of a rehearsal ends with the run, and everything on it
 */
export function stoppedAtOnce({ path }: RunFolder, { envName }: RunOptions, isLive: boolean): string {
  const folder = shownPath(path);
  const stopped = `Stopped at once. What was recorded until then is in ${folder}.`;
  if (!isLive) return stopped;
  const command = quoteCommand(['certify', 'cleanup', folder, ...(envName === undefined ? [] : ['--env', envName])]);
  return `${stopped}\nEnd what may be left on the platform: npx ${command}`;
}
