import path from 'node:path';

/**
 * A path as it can be copied from the terminal: relative where it lies below the current folder, else absolute.
 *
 * @param absolute the path
 * @param folder the current folder
 * @param system `path.win32` or `path.posix`; this machine's when not given
 */
export function displayPath(absolute: string, folder = process.cwd(), system: path.PlatformPath = path): string {
  const fromHere = system.relative(folder, absolute);
  const isOutside = fromHere === '..' || fromHere.startsWith(`..${system.sep}`) || system.isAbsolute(fromHere);
  return isOutside ? absolute : fromHere || '.';
}
