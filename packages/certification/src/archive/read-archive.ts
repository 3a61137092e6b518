import { stat } from 'node:fs/promises';
import type { Readable } from 'node:stream';
import { crc32, inflateRawSync } from 'node:zlib';
import { UserError, visibleLine } from '@opentv-bango/contract';
import { type Entry, fromBuffer, type Options, open, type ZipFile } from 'yauzl';
import { z } from 'zod';

/** A zip that cannot be read safely: says which file, what is wrong with it and what to do. */
export class ArchiveError extends UserError {
  override readonly name = 'ArchiveError';

  /**
   * @param file the zip as the user named it
   * @param problem what is wrong and what to do, a sentence without its full stop
   */
  constructor(file: string, problem: string, options?: ErrorOptions) {
    super('ARCHIVE', visibleLine(`${file} cannot be read: ${problem}.`), 2, options);
  }
}

/** How much may come out of a zip, so that a small file cannot fill memory or disk. */
export interface ArchiveLimits {
  /** Bytes of all members together. */
  total: number;
  /** Bytes of one member. */
  member: number;
  members: number;
}

const LIMITS: ArchiveLimits = { total: 2 ** 31, member: 2 ** 29, members: 20_000 };
/** What cannot be compressed grows by its frame. */
const COMPRESSED_MORE = 2 ** 20;
const HIGHEST_RATIO = 2_000;

const inflatedSchema = z.object({ buffer: z.instanceof(Buffer), engine: z.object({ bytesWritten: z.number() }) });

const OPTIONS: Options = { lazyEntries: true, autoClose: false, strictFileNames: true };

/** A member of a zip with its content. */
export interface ArchiveMember {
  path: string;
  content: Buffer;
}

/**
 * Reads a zip member by member, in the order of its directory; folders are left out.
 *
 * @param file the zip's path
 * @param limits how much may come out
 * @param check looks at the whole directory before anything is read; folders are in it
 * @throws ArchiveError for what is not a zip or is cut off, for a member that leads out of its folder, is a link, comes
 *   twice, is encrypted or unpacks to more than the limits
 */
export async function* readArchive(
  file: string,
  limits: Partial<ArchiveLimits> = {},
  check?: (entries: readonly Entry[]) => Promise<void>,
): AsyncGenerator<ArchiveMember> {
  yield* membersOf(await openZip(file), file, { ...LIMITS, ...limits }, check);
}

/**
 * Reads a zip that is in memory as `readArchive` does.
 *
 * @param content the zip
 * @param file what to call it
 * @throws ArchiveError
 */
export async function* readArchiveContent(content: Buffer, file: string): AsyncGenerator<ArchiveMember> {
  const zip = await new Promise<ZipFile>((resolve, reject) =>
    fromBuffer(content, OPTIONS, opened(file, resolve, reject)),
  );
  yield* membersOf(zip, file, LIMITS);
}

async function* membersOf(
  zip: ZipFile,
  file: string,
  most: ArchiveLimits,
  check?: (entries: readonly Entry[]) => Promise<void>,
): AsyncGenerator<ArchiveMember> {
  try {
    const entries = await listEntries(zip, file, most);
    await check?.(entries);
    let left = most.total;
    for (const entry of entries) {
      if (entry.fileName.endsWith('/')) continue;
      const content = await readEntry(zip, entry, file, Math.min(most.member, left));
      left -= content.length;
      yield { path: entry.fileName, content };
    }
  } finally {
    zip.close();
  }
}

async function openZip(file: string): Promise<ZipFile> {
  const found = await stat(file).catch((cause: unknown) => {
    throw new ArchiveError(file, 'there is no such file; check the path', { cause });
  });
  if (!found.isFile()) throw new ArchiveError(file, 'it is not a file');
  return new Promise((resolve, reject) => open(file, OPTIONS, opened(file, resolve, reject)));
}

function opened(file: string, resolve: (zip: ZipFile) => void, reject: (error: ArchiveError) => void) {
  return (cause: Error | null, zip?: ZipFile): void => {
    if (zip) resolve(zip);
    else
      reject(
        new ArchiveError(file, 'it is not a zip, or it was cut off; copy it again from where it was made', { cause }),
      );
  };
}

function listEntries(zip: ZipFile, file: string, limits: ArchiveLimits): Promise<Entry[]> {
  return new Promise((resolve, reject) => {
    const entries: Entry[] = [];
    const names = new Set<string>();
    let total = 0;
    const refuse = (problem: string, cause?: unknown): void => reject(new ArchiveError(file, problem, { cause }));
    zip.on('error', (cause: Error) => {
      const hostile = /invalid relative path|absolute path|invalid characters/.test(cause.message);
      const advice = hostile ? 'do not unpack it, and ask where it comes from' : 'copy it again';
      refuse(
        `${hostile ? 'a member leads out of its folder' : 'its directory is damaged'} (${cause.message}); ${advice}`,
        cause,
      );
    });
    zip.on('end', () => resolve(entries));
    zip.on('entry', (entry: Entry) => {
      const problem = entryProblem(entry, names);
      total += entry.uncompressedSize;
      if (problem !== null)
        refuse(`its member "${entry.fileName}" ${problem}; do not unpack it, and ask where it comes from`);
      else if (total > limits.total || entry.uncompressedSize > limits.member || names.size >= limits.members) {
        refuse(`it would unpack to more than ${readableText(limits)}; do not unpack it, and ask where it comes from`);
      } else {
        names.add(entry.fileName.toLowerCase());
        entries.push(entry);
        zip.readEntry();
      }
    });
    zip.readEntry();
  });
}

function readableText({ total, member, members }: ArchiveLimits): string {
  const [all, one] = [total, member].map((bytes) => Math.round(bytes / 2 ** 20));
  return `${all} MB, to a file of more than ${one} MB, or to more than ${members} files`;
}

function entryProblem(entry: Entry, names: ReadonlySet<string>): string | null {
  const unsafe = unsafePath(entry.fileName);
  if (unsafe !== null) return unsafe;
  if (names.has(entry.fileName.toLowerCase())) return 'comes twice';
  if (entry.externalFileAttributes >>> 28 === 0xa) return 'is a link';
  if ((entry.generalPurposeBitFlag & 1) === 1) return 'is encrypted';
  const ratio = entry.uncompressedSize / Math.max(entry.compressedSize, 1);
  if (entry.uncompressedSize > 2 ** 20 && ratio > HIGHEST_RATIO) return 'unpacks to a suspiciously large file';
  return null;
}

function readEntry(zip: ZipFile, entry: Entry, file: string, most: number): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const refuse = (cause: Error): void =>
      reject(
        new ArchiveError(file, `its member "${entry.fileName}" is damaged (${cause.message}); copy it again`, {
          cause,
        }),
      );
    // Decompressed here: a stream says nothing of data behind its end.
    zip.openReadStream(entry, { decodeFileData: false }, (cause, stream: Readable | undefined) => {
      if (!stream) return refuse(cause ?? new Error('no content'));
      const chunks: Buffer[] = [];
      let size = 0;
      stream.on('error', refuse);
      stream.on('data', (chunk: Buffer) => {
        size += chunk.length;
        if (size <= most + COMPRESSED_MORE) chunks.push(chunk);
        else stream.destroy(new Error('it is larger than the zip says'));
      });
      stream.on('end', () => {
        try {
          const content = decoded(Buffer.concat(chunks), entry, most);
          if (crc32(content) === entry.crc32) resolve(content);
          else refuse(new Error('its content does not match its checksum'));
        } catch (error) {
          refuse(error instanceof Error ? error : new Error(String(error)));
        }
      });
    });
  });
}

function decoded(raw: Buffer, entry: Entry, most: number): Buffer {
  const limit = Math.min(most, entry.uncompressedSize);
  const { content, read } =
    entry.compressionMethod === 0 ? { content: raw, read: raw.length } : inflated(raw, Math.max(limit, 1));
  if (content.length !== entry.uncompressedSize) throw new Error('it is not as large as the zip says');
  if (read !== raw.length) throw new Error('there is data behind its content');
  return content;
}

function inflated(raw: Buffer, maxOutputLength: number): { content: Buffer; read: number } {
  // With `info` the result has the engine, which @types/node does not know.
  const { buffer, engine } = inflatedSchema.parse(inflateRawSync(raw, { maxOutputLength, info: true }));
  return { content: buffer, read: engine.bytesWritten };
}

/**
 * Checks the path of a zip's member: a malicious one could be written outside the target folder, or shadow another
 * member on a system with other rules for names.
 *
 * @param path as the zip names it
 * @returns why it is not safe, as the end of a sentence; null when it is
 */
function unsafePath(path: string): string | null {
  if (path === '' || path.includes('\0')) return 'has no usable name';
  if (visibleLine(path) !== path || path.normalize('NFC') !== path) return 'has a name that is not what it looks like';
  if (path.includes('\\')) return 'has a backslash in its name';
  if (path.startsWith('/') || /^[A-Za-z]:/.test(path)) return 'has an absolute path';
  if (path.split('/').some((part) => part === '..' || part === '.')) return 'leads out of its folder';
  const parts = path.split('/');
  if (path.length > 1000 || parts.length > 32 || parts.some((part) => Buffer.byteLength(part) > 255))
    return 'has a name that is too long';
  if (parts.slice(0, -1).includes('')) return 'has no usable name';
  if (parts.some((part) => /[. ]$|:/.test(part))) return 'has a name that is another one on Windows';
  return null;
}
