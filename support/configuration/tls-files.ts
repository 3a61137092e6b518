import { createPrivateKey, type KeyObject, X509Certificate } from 'node:crypto';
import { accessSync, constants, readFileSync, statSync } from 'node:fs';
import { createSecureContext } from 'node:tls';
import {
  certificatesIn,
  certificatesProblem,
  isCertificateAlone,
  isEncrypted,
  isKeyAlone,
  keyFormProblem,
  keyIn,
} from './pem-file';

/** The value of a variable; undefined where it is not set. */
type Get = (name: string) => string | undefined;

/** What is wrong: with the file that a variable names, or with more than one variable. */
export interface FileProblem {
  /** Null: the sentence is whole. */
  name: string | null;
  what: string;
}

/** A certificate and its key, by the names of their variables. */
interface Pair {
  certificate: string;
  key: string;
  /** Null: the key may not be encrypted. */
  passphrase: string | null;
}

const PAIRS: readonly Pair[] = [
  { certificate: 'OPENTV_CLIENT_CERT', key: 'OPENTV_CLIENT_KEY', passphrase: 'OPENTV_CLIENT_KEY_PASSPHRASE' },
  { certificate: 'CRM_CALLBACK_CERT', key: 'CRM_CALLBACK_KEY', passphrase: null },
];
const AUTHORITIES = 'NODE_EXTRA_CA_CERTS';

/** Why a file cannot be read as one: what follows its name in a sentence; null where it can. */
export function fileProblem(file: string): string | null {
  const found = statSync(file, { throwIfNoEntry: false });
  if (!found) return 'names a file that does not exist';
  if (found.isDirectory()) return 'names a folder: it must be a file';
  // Several processes read it, so that a pipe would be empty for the second.
  if (!found.isFile()) return 'names no regular file';
  try {
    accessSync(file, constants.R_OK);
    return null;
  } catch {
    return 'names a file that you may not read';
  }
}

/**
 * What keeps certificates and keys from being used, found out before anything is started.
 *
 * @param get of variables whose files can be read
 */
export function tlsFileProblems(get: Get): FileProblem[] {
  const authorities = get(AUTHORITIES);
  const problem = authorities === undefined ? null : certificatesProblem(readFileSync(authorities));
  return [
    ...(problem === null ? [] : [{ name: AUTHORITIES, what: problem }]),
    ...PAIRS.flatMap((pair) => pairProblems(pair, get)),
  ];
}

function pairProblems(pair: Pair, get: Get): FileProblem[] {
  const [certificate, key] = [get(pair.certificate), get(pair.key)];
  if (certificate !== undefined && key !== undefined && areSwapped(certificate, key)) {
    return [{ name: null, what: `${pair.certificate} and ${pair.key} are swapped: ${certificate} holds the key.` }];
  }
  const ofCertificate = certificate === undefined ? null : certificatesProblem(readFileSync(certificate));
  const opened = key === undefined ? null : openKey(key, pair, get);
  const problems = [
    ...(ofCertificate === null ? [] : [{ name: pair.certificate, what: ofCertificate }]),
    ...(typeof opened === 'string' ? [{ name: pair.key, what: opened }] : []),
  ];
  if (problems.length > 0 || certificate === undefined || typeof opened !== 'object' || opened === null)
    return problems;
  return together(pair, certificatesIn(certificate), opened);
}

function areSwapped(certificate: string, key: string): boolean {
  return isKeyAlone(readFileSync(certificate)) && isCertificateAlone(readFileSync(key));
}

/** @returns the key, or why it cannot be used */
function openKey(file: string, { passphrase: variable }: Pair, get: Get): KeyObject | string {
  const problem = keyFormProblem(readFileSync(file));
  if (problem !== null) return problem;
  const key = keyIn(file);
  const passphrase = variable === null ? undefined : get(variable);
  if (isEncrypted(key) && passphrase === undefined) {
    return variable === null
      ? 'holds an encrypted key: name a copy without a passphrase, as openssl pkey makes it'
      : `holds an encrypted key: set ${variable}`;
  }
  try {
    return createPrivateKey({ key, ...(passphrase === undefined ? {} : { passphrase }) });
  } catch (error) {
    if (!isEncrypted(key)) return 'holds a key that cannot be read: was it cut, or lost its line breaks?';
    return /unsupported/i.test(String(error))
      ? 'is encrypted in an old way that Node.js does not know: encrypt it anew with openssl pkcs8 -topk8 -v2 aes256'
      : `is not opened by ${variable}`;
  }
}

function together(pair: Pair, certificates: readonly string[], key: KeyObject): FileProblem[] {
  const own = certificates.map((text) => new X509Certificate(text).checkPrivateKey(key));
  if (own[0] !== true) {
    return own.includes(true)
      ? [{ name: pair.certificate, what: `must begin with the certificate of ${pair.key}, and its chain after it` }]
      : [{ name: pair.key, what: `is not the key of the certificate in ${pair.certificate}` }];
  }
  try {
    createSecureContext({ cert: certificates.join('\n'), key: key.export({ type: 'pkcs8', format: 'pem' }) });
    return [];
  } catch (error) {
    const why = error instanceof Error ? error.message.replace(/^error:[^:]*:[^:]*:[^:]*:/, '') : String(error);
    return [{ name: pair.certificate, what: `cannot be used for TLS (${why})` }];
  }
}
