import path from 'node:path';
import { PROJECT } from '../project';

/**
 * A feature file or folder as cucumber's messages name it, whatever the system: relative to the project where it can be (on
 * another drive it cannot), with forward slashes.
 *
 * @param absolute its path
 * @param system `path.win32` or `path.posix`; this machine's when not given
 */
export function nameFromProject(absolute: string, project = PROJECT, system: path.PlatformPath = path): string {
  return (system.relative(project, absolute) || '.').split(system.sep).join('/');
}
