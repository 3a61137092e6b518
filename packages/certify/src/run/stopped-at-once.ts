import { quoteCommand } from '../quote-command';
import { shownPath } from '../shown-path';
import type { RunOptions } from './options';
import type { RunFolder } from './run-folder';

/**
 * What the second Ctrl-C leaves, for people: where everything until then is, how to end what is left on a live platform, and
 * how to complete the report of a rehearsal.
 */
export function stoppedAtOnce({ path }: RunFolder, { envName }: RunOptions, isLive: boolean): string {
  const folder = shownPath(path);
  const stopped = `Stopped at once. What was recorded until then is in ${folder}.`;
  const command = quoteCommand(['certify', 'cleanup', folder, ...(envName === undefined ? [] : ['--env', envName])]);
  return `${stopped}\n${isLive ? 'End what may be left on the platform' : 'Make its report all the same'}: npx ${command}`;
}
