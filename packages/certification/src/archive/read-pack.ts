import type { Entry } from 'yauzl';
import { checkLayout } from './check-layout';
import { ArchiveError, type ArchiveLimits, type ArchiveMember, readArchive } from './read-archive';

/** Files that archivers and file managers add of themselves. */
const ADDED = /(?:^|\/)(?:__MACOSX(?:\/|$)|\._[^/]*$|\.DS_Store$|Thumbs\.db$|desktop\.ini$)/i;

/**
 * Reads an evidence pack as `readArchive` reads any zip, and insists on what `certify pack` makes: all members in one
 * folder, and not a byte besides them. So every program unpacks the same files.
 *
 * @param file the pack
 * @param limits how much may come out
 * @throws ArchiveError
 */
export function readPack(file: string, limits: Partial<ArchiveLimits> = {}): AsyncGenerator<ArchiveMember> {
  return readArchive(file, limits, async (entries) => {
    const problem = namesProblem(entries);
    if (problem !== null) {
      throw new ArchiveError(
        file,
        `${problem}; it is no pack as "certify pack" makes it: do not unpack it, and ask for that one`,
      );
    }
    await checkLayout(file, entries);
  });
}

function namesProblem(entries: readonly Entry[]): string | null {
  const names = entries.map(({ fileName }) => fileName);
  const added = names.find((name) => ADDED.test(name));
  if (added !== undefined) return `it holds "${added}", which an archiver or a file manager adds`;
  const folder = names.find((name) => name.endsWith('/'));
  if (folder !== undefined) return `its member "${folder}" is a folder`;
  const nested = names.find((name) => /^[^/]+\/evidence-[^/]*\.zip(?:\.part)?$/i.test(name));
  if (nested !== undefined) return `it holds another pack, "${nested}"`;
  const [first = ''] = names;
  const top = first.slice(0, first.indexOf('/') + 1);
  const outside = names.find((name) => top === '' || !name.startsWith(top));
  return outside === undefined ? null : `"${outside}" does not lie in one folder with the others`;
}
