import { createHash, createPrivateKey, createPublicKey, type KeyObject } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { UserError } from '@opentv-bango/contract';
import { isSmallOrder } from './small-order';

/**
 * Reads the private key that signs manifests (`CERTIFY_SIGNING_KEY`): Ed25519, PEM, without a password, as
 * `openssl genpkey -algorithm ed25519` makes it.
 *
 * @param file path of the key
 * @throws UserError `SIGNING_KEY` for a file that is not readable or holds another kind of key
 */
export async function readSigningKey(file: string): Promise<KeyObject> {
  return checkKind(file, await parse(file, (content) => createPrivateKey(content)), 'private');
}

/** Reads the public key that a reviewer trusts: Ed25519, PEM. Errors as for `readSigningKey`. */
export async function readPublicKey(file: string): Promise<KeyObject> {
  return checkKind(file, await parse(file, (content) => createPublicKey(content)), 'public');
}

/** A short name of a key to compare over another channel: SHA-256 of its public part (SPKI, DER), in Base64. */
export function fingerprint(key: KeyObject): string {
  const open = key.type === 'private' ? createPublicKey(key) : key;
  return `SHA256:${createHash('sha256')
    .update(open.export({ type: 'spki', format: 'der' }))
    .digest('base64')
    .replace(/=+$/, '')}`;
}

async function parse(file: string, read: (content: string) => KeyObject): Promise<KeyObject> {
  try {
    return read(await readFile(file, 'utf8'));
  } catch (cause) {
    throw new UserError('SIGNING_KEY', `The key ${file} cannot be read: it must be a PEM file without a password.`, 2, {
      cause,
    });
  }
}

function checkKind(file: string, key: KeyObject, kind: string): KeyObject {
  if (key.asymmetricKeyType === 'ed25519') {
    if (kind === 'private' || !isSmallOrder(key)) return key;
    throw new UserError(
      'SIGNING_KEY',
      `The key ${file} is of small order: anybody can sign for it. Ask for another one.`,
    );
  }
  throw new UserError(
    'SIGNING_KEY',
    `The key ${file} is not an Ed25519 ${kind} key; make one with: openssl genpkey -algorithm ed25519 -out key.pem`,
  );
}
