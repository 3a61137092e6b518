import { recordIdSchema } from '@opentv-bango/evidence';
import { z } from 'zod';

const digest = z.string().regex(/^[0-9a-f]{64}$/, 'must be a SHA-256 in lower-case hexadecimal');

/** `manifest.json`: what the evidence consists of. Written when a run ends; the signature is over its bytes. */
export const manifestSchema = z.strictObject({
  schema: z.literal('certify-manifest/1'),
  runId: recordIdSchema,
  target: z.enum(['simulator', 'live']),
  outcome: z.enum(['REHEARSAL', 'FAILED', 'INCOMPLETE', 'READY_FOR_REVIEW', 'CERTIFIABLE']),
  suite: z.string(),
  /** Scenarios by verdict. */
  counts: z.record(z.string(), z.number().int().nonnegative()),
  files: z.array(z.strictObject({ path: z.string(), bytes: z.number().int().nonnegative(), sha256: digest })),
});

export type Manifest = z.output<typeof manifestSchema>;

export const MANIFEST_FILE = 'manifest.json';
/** The same digests in the form that `sha256sum -c` reads. */
export const CHECKSUMS_FILE = 'SHA256SUMS';
export const SIGNATURE_FILE = 'manifest.json.sig';
/** The public key that the signature was made for. */
export const SIGNER_FILE = 'signer.pem';

/** True for a file that the manifest does not list: the manifest itself, what is made from it, and packs. */
export function isOutsideManifest(path: string): boolean {
  return [MANIFEST_FILE, CHECKSUMS_FILE, SIGNATURE_FILE, SIGNER_FILE].includes(path) || isPack(path);
}

/** True for a pack, whole or half written, that lies in the folder that it was made of. */
export function isPack(path: string): boolean {
  return /^evidence-[^/]*\.zip(?:\.part)?$/.test(path);
}
