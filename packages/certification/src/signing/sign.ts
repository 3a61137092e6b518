import { createPublicKey, type KeyObject, sign, verify } from 'node:crypto';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { SIGNATURE_FILE, SIGNER_FILE } from '../manifest';
import { fingerprint } from './keys';
import { isSmallOrder } from './small-order';

/**
 * Signs a manifest: a detached Ed25519 signature of its bytes beside it, and the public key.
 *
 * @param folder the run folder
 * @param manifest the manifest's bytes
 * @param key the private key; null takes an old signature away, because it would be over another manifest
 */
export async function signManifest(folder: string, manifest: Buffer, key: KeyObject | null): Promise<void> {
  if (key === null) {
    await Promise.all([SIGNATURE_FILE, SIGNER_FILE].map((name) => rm(join(folder, name), { force: true })));
    return;
  }
  await writeFile(join(folder, SIGNATURE_FILE), sign(null, manifest, key));
  await writeFile(join(folder, SIGNER_FILE), createPublicKey(key).export({ type: 'spki', format: 'pem' }));
}

/** What the signature of a manifest is worth. */
export type SignatureState =
  | { state: 'none' }
  | { state: 'valid'; fingerprint: string; trusted: boolean }
  | { state: 'broken'; why: string };

/**
 * Checks the signature of a manifest.
 *
 * @param folder the run folder
 * @param manifest the manifest's bytes
 * @param trusted the key that the reviewer expects; null when they have none: then the key in the folder is used
 */
export async function checkSignature(
  folder: string,
  manifest: Buffer,
  trusted: KeyObject | null,
): Promise<SignatureState> {
  const signature = await optional(join(folder, SIGNATURE_FILE));
  const signer = await optional(join(folder, SIGNER_FILE));
  if (signature === null && signer === null) return { state: 'none' };
  if (signature === null) return { state: 'broken', why: `${SIGNATURE_FILE} is missing, and ${SIGNER_FILE} is there` };
  const key = trusted ?? publicKey(signer);
  if (key === null)
    return { state: 'broken', why: `${SIGNER_FILE} is missing or is no Ed25519 public key that proves anything` };
  if (!verify(null, manifest, key, signature)) {
    return { state: 'broken', why: `it was not made for this manifest${trusted ? ' by the key that you trust' : ''}` };
  }
  // Another key, or text, in it would be shown by whoever looks into the pack.
  if (signer?.toString('utf8') !== key.export({ type: 'spki', format: 'pem' }).toString()) {
    return { state: 'broken', why: `${SIGNER_FILE} does not hold the key ${trusted ? 'that you trust' : 'alone'}` };
  }
  return { state: 'valid', fingerprint: fingerprint(key), trusted: trusted !== null };
}

function publicKey(pem: Buffer | null): KeyObject | null {
  try {
    const key = pem === null ? null : createPublicKey(pem);
    return key?.asymmetricKeyType === 'ed25519' && !isSmallOrder(key) ? key : null;
  } catch {
    return null;
  }
}

async function optional(path: string): Promise<Buffer | null> {
  try {
    return await readFile(path);
  } catch {
    return null;
  }
}
