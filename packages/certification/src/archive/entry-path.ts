/**
 * Checks the path of a zip's member: a hostile one could leave the folder that it is unpacked into, or hide behind
 * another of the same name on another system.
 *
 * @param path as the zip names it
 * @returns why it is not safe, as the end of a sentence; null when it is
 */
export function unsafePath(path: string): string | null {
  if (path === '' || path.includes('\0')) return 'has no usable name';
  if (path.includes('\\')) return 'has a backslash in its name';
  if (path.startsWith('/') || /^[A-Za-z]:/.test(path)) return 'has an absolute path';
  if (path.split('/').some((part) => part === '..' || part === '.')) return 'leads out of its folder';
  return null;
}
