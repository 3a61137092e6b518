import { type FileHandle, open } from 'node:fs/promises';
import type { Entry } from 'yauzl';
import { ArchiveError } from './read-archive';

const LOCAL_HEADER = 30;
const CENTRAL_HEADER = 46;
const END = 22;
const DESCRIPTOR = 16;
const UNICODE_PATH = 0x7075;
const ZIP64 = 1;
/** Sizes and checksum follow the content, in a data descriptor. */
const SIZES_FOLLOW = 8;

const ADVICE = 'do not unpack it, and ask for the pack as "certify pack" made it';

/**
 * Checks that every byte of a zip belongs to a member that its directory names, and that nothing is said twice in two
 * ways: else programs that unpack it in another way than this one show other files.
 *
 * @param file the zip
 * @param entries its directory
 * @throws ArchiveError for data before, between, in or after members, comments, extra fields, local headers that differ
 *   from the directory
 */
export async function checkLayout(file: string, entries: readonly Entry[]): Promise<void> {
  const handle = await open(file);
  try {
    const { size } = await handle.stat();
    const problem = await layoutProblem(handle, size, entries);
    if (problem !== null) throw new ArchiveError(file, `${problem}; ${ADVICE}`);
  } finally {
    await handle.close();
  }
}

async function layoutProblem(handle: FileHandle, size: number, entries: readonly Entry[]): Promise<string | null> {
  const end = await read(handle, Math.max(0, size - END), END);
  if (end.length < END || end.readUInt32LE(0) !== 0x06054b50 || end.readUInt16LE(20) !== 0)
    return 'it has a comment, or data after its directory';
  const [directorySize, directory] = [end.readUInt32LE(12), end.readUInt32LE(16)];
  const listed = entries.reduce(
    (sum, one) => sum + CENTRAL_HEADER + one.fileNameLength + one.extraFieldLength + one.fileCommentLength,
    0,
  );
  if (directorySize !== listed || end.readUInt16LE(8) !== entries.length || end.readUInt16LE(10) !== entries.length)
    return 'its directory holds something besides its members';
  if (directory + directorySize !== size - END) return 'it has data between its directory and its end';
  const ordered = [...entries].sort((a, b) => a.relativeOffsetOfLocalHeader - b.relativeOffsetOfLocalHeader);
  let at = 0;
  for (const entry of ordered) {
    const start = entry.relativeOffsetOfLocalHeader;
    if (start > at) return `it has data ${at === 0 ? 'before' : 'between'} its members`;
    if (start < at) return `its member "${entry.fileName}" lies in another one`;
    const local = await read(handle, start, LOCAL_HEADER + entry.fileNameLength);
    const problem = extraProblem(entry) ?? headerProblem(entry, local);
    if (problem !== null) return `its member "${entry.fileName}" ${problem}`;
    at = start + local.length + entry.compressedSize;
    if ((entry.generalPurposeBitFlag & SIZES_FOLLOW) === 0) continue;
    if (!isDescriptorOf(entry, await read(handle, at, DESCRIPTOR)))
      return `its member "${entry.fileName}" ends otherwise than the directory says`;
    at += DESCRIPTOR;
  }
  return at === directory ? null : 'it has data between its members and its directory';
}

function extraProblem(entry: Entry): string | null {
  const ids = entry.extraFields.map(({ id }) => id);
  if (ids.includes(UNICODE_PATH)) return 'has a second name (Unicode path, 0x7075)';
  if (ids.includes(ZIP64)) return 'is of a 64-bit zip, which packs are not';
  if (entry.extraFieldLength > 0) return 'has an extra field, which those of packs do not have';
  return entry.fileCommentLength > 0 ? 'has a comment, which those of packs do not have' : null;
}

function headerProblem(entry: Entry, local: Buffer): string | null {
  const differs = 'is described otherwise in front of it than in the directory';
  if (local.length < LOCAL_HEADER + entry.fileNameLength || local.readUInt32LE(0) !== 0x04034b50) return differs;
  if (local.readUInt16LE(28) !== 0) return 'has an extra field, which those of packs do not have';
  if (local.readUInt16LE(26) !== entry.fileNameLength || !local.subarray(LOCAL_HEADER).equals(entry.fileNameRaw))
    return 'has another name in front of it than in the directory';
  const claimed = [6, 8, 10, 12].map((offset) => local.readUInt16LE(offset));
  const { generalPurposeBitFlag, compressionMethod, lastModFileTime, lastModFileDate } = entry;
  const known = [generalPurposeBitFlag, compressionMethod, lastModFileTime, lastModFileDate];
  if (claimed.some((value, index) => value !== known[index])) return differs;
  const sizes = [14, 18, 22].map((offset) => local.readUInt32LE(offset));
  const listed = sizesOf(entry);
  const unsaid = (generalPurposeBitFlag & SIZES_FOLLOW) !== 0 && sizes.every((value) => value === 0);
  return unsaid || sizes.every((value, index) => value === listed[index]) ? null : differs;
}

function isDescriptorOf(entry: Entry, descriptor: Buffer): boolean {
  if (descriptor.length < DESCRIPTOR || descriptor.readUInt32LE(0) !== 0x08074b50) return false;
  const listed = sizesOf(entry);
  return [4, 8, 12].every((offset, index) => descriptor.readUInt32LE(offset) === listed[index]);
}

const sizesOf = ({ crc32, compressedSize, uncompressedSize }: Entry): number[] => [
  crc32,
  compressedSize,
  uncompressedSize,
];

async function read(handle: FileHandle, position: number, length: number): Promise<Buffer> {
  const { buffer, bytesRead } = await handle.read(Buffer.alloc(length), 0, length, position);
  return buffer.subarray(0, bytesRead);
}
