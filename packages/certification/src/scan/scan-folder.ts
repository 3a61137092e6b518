import { join } from 'node:path';
import { containsJwt } from '@opentv-bango/evidence';
import { type ArchiveMember, readArchive, readArchiveContent } from '../archive';
import { listFiles, readChunks } from '../files';
import { extractTexts } from './extract-texts';
import type { ScanFinding, ScanResult } from './scan-result';
import { prepareNeedles, type SearchTerms } from './search-terms';

/** Where the scan keeps its result, below the run folder. */
export const SCAN_FILE = 'scan.json';

const ARCHIVE = /\.(?:xlsx|zip|docx)$/i;

/**
 * Looks through every file below a folder for secrets and canaries, in every form, packed ones included, and for tokens
 * that nobody configured (JSON Web Tokens).
 *
 * @param folder the run folder
 * @param lookedFor what must not be there
 * @param files paths below the folder; all of them when left out
 */
export async function scanFolder(
  folder: string,
  lookedFor: SearchTerms,
  files?: readonly string[],
): Promise<ScanResult> {
  const scanner = new Scanner(lookedFor);
  const paths = files ?? (await listFiles(folder)).filter((path) => path !== SCAN_FILE);
  // What goes over the end of a line is found in a whole file only.
  const overLines = [...lookedFor.secrets, ...lookedFor.canaries].some(({ value }) => value.includes('\n'));
  const most = overLines ? Number.POSITIVE_INFINITY : undefined;
  for (const path of paths) {
    // There are thousands of small files: asynchronous reads would take longer than the reading itself.
    for (const { line, content } of readChunks(join(folder, path), most)) {
      scanner.look(path, line === null ? null : `from line ${line}`, content);
    }
    if (ARCHIVE.test(path)) await scanner.scanMembers(path, readArchive(join(folder, path)));
  }
  return scanner.result(paths.length);
}

/**
 * Looks through files that are not written yet, as `scanFolder` does.
 *
 * @param files content by path below the run folder
 * @param lookedFor what must not be there
 */
export async function scanContents(files: ReadonlyMap<string, Buffer>, lookedFor: SearchTerms): Promise<ScanResult> {
  const scanner = new Scanner(lookedFor);
  for (const [path, content] of files) {
    scanner.look(path, null, content);
    if (ARCHIVE.test(path)) await scanner.scanMembers(path, readArchiveContent(content, path));
  }
  return scanner.result(files.size);
}

/** Looks through contents, and keeps what it found: each value once in a file. */
class Scanner {
  readonly #lookedFor: SearchTerms;
  readonly #prepared: ReturnType<typeof prepareNeedles>;
  readonly #findings = new Map<string, ScanFinding>();
  #bytes = 0;

  constructor(lookedFor: SearchTerms) {
    this.#lookedFor = lookedFor;
    this.#prepared = prepareNeedles(lookedFor);
  }

  /** @param part where in the file the content is; null for the whole */
  look(file: string, part: string | null, content: Buffer): void {
    this.#bytes += content.length;
    this.#search(file, part, content);
  }

  /** Looks through the members of an archive. */
  async scanMembers(file: string, members: AsyncIterable<ArchiveMember>): Promise<void> {
    for await (const { path, content } of members) this.#search(file, path, content);
  }

  result(files: number): ScanResult {
    const { secrets, canaries } = this.#lookedFor;
    return {
      schema: 'certify-scan/1',
      files,
      bytes: this.#bytes,
      lookedFor: {
        secrets: secrets.map(({ name }) => name),
        canaries: canaries.length,
        tooShort: this.#prepared.tooShort,
      },
      findings: [...this.#findings.values()],
    };
  }

  #search(file: string, part: string | null, content: Buffer): void {
    const { all, needles } = this.#prepared;
    for (const { inside, text } of extractTexts(content)) {
      const where = [part, inside].filter((one) => one !== null).join(', ') || null;
      if (all.find(text) >= 0)
        for (const { kind, name, forms } of needles) if (forms.find(text) >= 0) this.#found(file, where, kind, name);
      if (containsJwt(text)) this.#found(file, where, 'token', null);
    }
  }

  #found(file: string, inside: string | null, kind: ScanFinding['kind'], name: string | null): void {
    const key = `${file} ${kind} ${name}`;
    if (!this.#findings.has(key)) this.#findings.set(key, { file, inside, kind, name });
  }
}

/** One result of two scans of the same folder. */
export function joinScans(first: ScanResult, second: ScanResult): ScanResult {
  return {
    ...first,
    files: first.files + second.files,
    bytes: first.bytes + second.bytes,
    findings: [...first.findings, ...second.findings],
  };
}
