import { createPrivateKey, X509Certificate } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { encodingProblem } from './encoding';

/** A block of a PEM file (RFC 7468). */
export interface PemBlock {
  /** What stands in its first line, e.g. `CERTIFICATE`. */
  label: string;
  text: string;
}

const BLOCK = /-----BEGIN ([A-Z0-9 ]+)-----[\s\S]*?-----END \1-----/g;
const CERTIFICATE = /^(TRUSTED |X509 )?CERTIFICATE$/;
const KEY = /^([A-Z]+ )?PRIVATE KEY$/;

/** Object identifiers in DER: signed data (PKCS#7), and data (PKCS#7) as a PKCS#12 file begins with. */
const SIGNED_DATA = '06092a864886f70d010702';
const DATA = '06092a864886f70d010701';

/** The blocks of a PEM file. What stands between them is a comment, in whatever encoding. */
export function pemBlocks(content: Buffer): PemBlock[] {
  return [...content.toString('latin1').matchAll(BLOCK)].map(([text, label = '']) => ({ label, text }));
}

/** @returns the certificates of a PEM file, each as a block of its own */
export function certificatesIn(file: string): string[] {
  return blocksOf(readFileSync(file), CERTIFICATE);
}

/** @returns the first private key of a PEM file; empty where there is none */
export function keyIn(file: string): string {
  return blocksOf(readFileSync(file), KEY)[0] ?? '';
}

/** Whether a file holds a key and no certificate. */
export function isKeyAlone(content: Buffer): boolean {
  return blocksOf(content, CERTIFICATE).length === 0 && blocksOf(content, KEY).length > 0;
}

/** Whether a file holds a certificate and no key. */
export function isCertificateAlone(content: Buffer): boolean {
  return blocksOf(content, CERTIFICATE).length > 0 && blocksOf(content, KEY).length === 0;
}

/** Why a file is no PEM file of certificates: what follows its name in a sentence; null where it is one. */
export function certificatesProblem(content: Buffer): string | null {
  const certificates = blocksOf(content, CERTIFICATE);
  if (certificates.length === 0) return otherThan('certificate', content);
  const broken = certificates.findIndex((text) => !isCertificate(text));
  if (broken === -1) return null;
  const which = certificates.length === 1 ? 'a certificate' : `a certificate (number ${broken + 1} in it)`;
  return `holds ${which} that cannot be read: was it cut, or lost its line breaks?`;
}

/** Why a file holds no private key in PEM form: what follows its name in a sentence; null where it does. */
export function keyFormProblem(content: Buffer): string | null {
  const [key] = pemBlocks(content).filter(({ label }) => KEY.test(label));
  if (key?.label !== 'OPENSSH PRIVATE KEY') return key ? null : otherThan('private key', content);
  return 'is a key in the form of OpenSSH: convert a copy of it with ssh-keygen -p -m PEM';
}

/** Whether a key wants a passphrase (PKCS#8, or the older form of OpenSSL). */
export function isEncrypted(key: string): boolean {
  return key.includes('BEGIN ENCRYPTED PRIVATE KEY') || /^Proc-Type: 4,ENCRYPTED/m.test(key);
}

function blocksOf(content: Buffer, label: RegExp): string[] {
  return pemBlocks(content)
    .filter((block) => label.test(block.label))
    .map(({ text }) => text);
}

/** What a file is that should hold a certificate or a key. */
function otherThan(wanted: 'certificate' | 'private key', content: Buffer): string {
  const option = wanted === 'certificate' ? '-nokeys' : '-nocerts';
  const labels = pemBlocks(content).map(({ label }) => label);
  if (content.length === 0) return 'is empty';
  if (isPkcs12(content)) {
    return `is a PKCS#12 file (.p12, .pfx), not PEM: take the ${wanted} out of it with openssl pkcs12 ${option}`;
  }
  if (labels.some((label) => /^(PKCS7|CMS|PKCS #7 SIGNED DATA)$/.test(label)) || startsWith(content, SIGNED_DATA)) {
    const form = labels.length === 0 ? ' -inform der' : '';
    return `is a PKCS#7 file (.p7b), not PEM: take the certificates out of it with openssl pkcs7${form} -print_certs`;
  }
  if (labels.length === 0 && isCertificate(content))
    return `is ${a('certificate', wanted)} in DER form: convert it with openssl x509 -inform der`;
  if (labels.length === 0 && isDerKey(content))
    return `is ${a('private key', wanted)} in DER form: convert it with openssl pkey -inform der`;
  if (content.toString('hex', 0, 4) === 'feedfeed') {
    return 'is a Java key store: convert it to PKCS#12 with keytool -importkeystore, and that to PEM with openssl pkcs12';
  }
  if (encodingProblem(content) === 'UTF-16 text') return 'is UTF-16 text: save it as UTF-8';
  return `holds no ${wanted} in PEM form (-----BEGIN ${wanted.toUpperCase()}-----)${alsoHolds(labels)}`;
}

function alsoHolds(labels: readonly string[]): string {
  return labels.length === 0 ? '' : `, but ${[...new Set(labels)].join(', ')}`;
}

function a(is: string, wanted: string): string {
  return is === wanted ? `a ${is}` : `a ${is}, not a ${wanted}, and`;
}

function isCertificate(content: string | Buffer): boolean {
  try {
    return new X509Certificate(content).raw.length > 0;
  } catch {
    return false;
  }
}

function isDerKey(key: Buffer): boolean {
  return (['pkcs8', 'pkcs1', 'sec1'] as const).some((type) => {
    try {
      return createPrivateKey({ key, format: 'der', type }).type === 'private';
    } catch (error) {
      return error instanceof Error && 'code' in error && error.code === 'ERR_MISSING_PASSPHRASE';
    }
  });
}

/** A DER sequence that begins with its version, 3 (RFC 7292, 4). */
function isPkcs12(content: Buffer): boolean {
  return /^30(..|81..|82.{4}|83.{6}|80)020103/.test(content.toString('hex', 0, 16)) && startsWith(content, DATA);
}

function startsWith(content: Buffer, identifier: string): boolean {
  return content[0] === 0x30 && content.toString('hex', 0, 40).includes(identifier);
}
