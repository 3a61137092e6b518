import { join } from 'node:path';
import { containsJwt } from '@opentv-bango/evidence';
import { readArchive } from '../archive';
import { listFiles, piecesOf } from '../files';
import { textsIn } from './contents';
import { type LookedFor, prepareNeedles } from './looked-for';
import type { ScanFinding, ScanResult } from './scan-result';

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
export async function scanFolder(folder: string, lookedFor: LookedFor, files?: readonly string[]): Promise<ScanResult> {
  const { all, needles, tooShort } = prepareNeedles(lookedFor);
  const paths = files ?? (await listFiles(folder)).filter((path) => path !== SCAN_FILE);
  // What goes over the end of a line is found in a whole file only.
  const overLines = [...lookedFor.secrets, ...lookedFor.canaries].some(({ value }) => value.includes('\n'));
  const most = overLines ? Number.POSITIVE_INFINITY : undefined;
  const findings = new Map<string, ScanFinding>();
  let bytes = 0;

  const look = (file: string, part: string | null, content: Buffer): void => {
    for (const { inside, text } of textsIn(content)) {
      const where = [part, inside].filter((one) => one !== null).join(', ') || null;
      const found = (kind: ScanFinding['kind'], name: string | null): void => {
        const key = `${file} ${kind} ${name}`;
        if (!findings.has(key)) findings.set(key, { file, inside: where, kind, name });
      };
      if (all.find(text) >= 0)
        for (const { kind, name, forms } of needles) if (forms.find(text) >= 0) found(kind, name);
      if (containsJwt(text)) found('token', null);
    }
  };

  for (const path of paths) {
    // Thousands of small files: waiting for each would take longer than reading it.
    for (const { line, content } of piecesOf(join(folder, path), most)) {
      bytes += content.length;
      look(path, line === null ? null : `from line ${line}`, content);
    }
    if (ARCHIVE.test(path)) {
      for await (const member of readArchive(join(folder, path))) look(path, member.path, member.content);
    }
  }
  return {
    schema: 'certify-scan/1',
    files: paths.length,
    bytes,
    lookedFor: { secrets: lookedFor.secrets.map(({ name }) => name), canaries: lookedFor.canaries.length, tooShort },
    findings: [...findings.values()],
  };
}

/** One result of two scans of the same folder: of the files that were there, and of those that were written since. */
export function joinScans(first: ScanResult, second: ScanResult): ScanResult {
  return {
    ...first,
    files: first.files + second.files,
    bytes: first.bytes + second.bytes,
    findings: [...first.findings, ...second.findings],
  };
}
