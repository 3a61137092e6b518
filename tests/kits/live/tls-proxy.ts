import { request } from 'node:http';
import { createServer } from 'node:https';
import { createGzip } from 'node:zlib';
import { generate } from 'selfsigned';

/** A certificate with its key, as PEM. */
export interface Certificate {
  cert: string;
  key: string;
}

/** An https address of a platform that itself speaks http. */
export interface TlsProxy {
  port: number;
  stop(): Promise<void>;
}

/** A certificate authority of its own. */
export async function makeAuthority(): Promise<Certificate> {
  const made = await generate([{ name: 'commonName', value: 'Operator CA' }], {
    algorithm: 'sha256',
    keyType: 'ec',
    extensions: [
      { name: 'basicConstraints', cA: true, critical: true },
      { name: 'keyUsage', keyCertSign: true, cRLSign: true, critical: true },
    ],
  });
  return { cert: made.cert, key: made.private };
}

/** @param notAfter when it ends; a past date makes an expired one */
export async function makeCertificate(
  authority: Certificate,
  names: string[],
  notAfter = new Date(Date.now() + 90 * 24 * 3600 * 1000),
): Promise<Certificate> {
  const made = await generate([{ name: 'commonName', value: names[0] ?? 'nobody' }], {
    algorithm: 'sha256',
    keyType: 'ec',
    notBeforeDate: new Date(notAfter.getTime() - 365 * 24 * 3600 * 1000),
    notAfterDate: notAfter,
    ca: authority,
    extensions: [
      { name: 'basicConstraints', cA: false },
      {
        name: 'subjectAltName',
        altNames: names.map((name) => (/^[\d.]+$|:/.test(name) ? { type: 7, ip: name } : { type: 2, value: name })),
      },
    ],
  });
  return { cert: made.cert, key: made.private };
}

/** What a front may want and do besides. */
export interface TlsProxyOptions {
  /** Who signs the certificates of clients; a client without one is rejected. */
  clientAuthority?: string;
  /** Compresses every answer. */
  gzip?: boolean;
  /** 127.0.0.1 when not given. */
  host?: string;
}

/** Passes https calls on to an http address. */
export async function startTlsProxy(
  target: string,
  { cert, key }: Certificate,
  { clientAuthority, gzip = false, host = '127.0.0.1' }: TlsProxyOptions = {},
): Promise<TlsProxy> {
  const wanted = clientAuthority === undefined ? {} : { ca: clientAuthority, requestCert: true };
  const server = createServer({ cert, key, ...wanted }, (incoming, outgoing) => {
    const url = new URL(incoming.url ?? '/', target);
    const onward = request(
      url,
      { method: incoming.method ?? 'GET', headers: { ...incoming.headers, host: url.host } },
      (answer) => {
        const { 'content-length': _, ...headers } = answer.headers;
        outgoing.writeHead(
          answer.statusCode ?? 502,
          gzip ? { ...headers, 'content-encoding': 'gzip' } : answer.headers,
        );
        if (gzip) answer.pipe(createGzip()).pipe(outgoing);
        else answer.pipe(outgoing);
      },
    );
    onward.once('error', () => outgoing.destroy());
    incoming.pipe(onward);
  });
  await new Promise<void>((resolve) => server.listen(0, host, resolve));
  const address = server.address();
  return {
    port: typeof address === 'object' && address ? address.port : 0,
    stop() {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}
