import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { SCAN_FILE } from './scan-folder';
import type { ScanResult } from './scan-result';

const scanSchema: z.ZodType<ScanResult> = z.strictObject({
  schema: z.literal('certify-scan/1'),
  files: z.number(),
  bytes: z.number(),
  lookedFor: z.strictObject({ secrets: z.array(z.string()), canaries: z.number(), tooShort: z.array(z.string()) }),
  findings: z.array(
    z.strictObject({
      file: z.string(),
      inside: z.string().nullable(),
      kind: z.enum(['secret', 'canary', 'token']),
      name: z.string().nullable(),
    }),
  ),
});

/** The content of `scan.json`, which keeps the result of the scan with the evidence. */
export function scanFileContent(scan: ScanResult): string {
  return `${JSON.stringify(scan, null, 1)}\n`;
}

/** The kept result of the scan of a run folder; null where there is none or it is damaged. */
export async function readScanFile(folder: string): Promise<ScanResult | null> {
  try {
    return scanSchema.parse(JSON.parse(await readFile(join(folder, SCAN_FILE), 'utf8')));
  } catch {
    return null;
  }
}
