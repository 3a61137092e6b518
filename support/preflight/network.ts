import { lookup } from 'node:dns/promises';
import { request } from 'node:http';
import { request as secureRequest } from 'node:https';
import { connect, isIP } from 'node:net';
import { type PeerCertificate, type TLSSocket, connect as tlsConnect } from 'node:tls';
import { bypasses, type Configuration } from '../configuration';
import { tlsOptions } from '../http';
import { type Finding, type PreflightRow, row } from './row';

const SOON_DAYS = 14;
const DAY_MS = 24 * 3600 * 1000;

/** Looks at the way to a host: name, connection, certificate; through the proxy where one is configured. */
export async function networkRows(
  name: string,
  address: string,
  configuration: Configuration,
): Promise<PreflightRow[]> {
  const url = new URL(address);
  const { proxy, timeoutSeconds } = configuration;
  const limitMs = Math.min(timeoutSeconds, 10) * 1000;
  if (proxy && !bypasses(url, proxy.bypass)) {
    return [await row(`${name}: through the proxy`, ['*'], () => throughProxy(url, proxy.url, configuration, limitMs))];
  }
  const reached = await row(`${name}: network`, ['*'], () => direct(url, limitMs));
  if (reached.verdict === 'failed' || url.protocol === 'http:') return [reached];
  return [reached, await row(`${name}: certificate`, ['*'], () => certificate(url, configuration, limitMs))];
}

async function direct(url: URL, limitMs: number): Promise<Finding> {
  const host = hostOf(url);
  let addresses: string[];
  try {
    addresses = (await lookup(host, { all: true })).map(({ address }) => address);
  } catch {
    return failed(`the name ${host} is not known`, 'Check the host name, DNS and the VPN.');
  }
  const problem = await new Promise<string | null>((resolve) => {
    const socket = connect({ host, port: portOf(url), timeout: limitMs });
    const end = (text: string | null) => {
      socket.destroy();
      resolve(text);
    };
    socket.once('connect', () => end(null));
    socket.once('timeout', () => end(`no connection within ${limitMs / 1000} s`));
    socket.once('error', (error) => end(error.message || 'no connection'));
  });
  if (problem) {
    return failed(`${addresses[0]}: ${problem}`, 'Check address and port, firewall and VPN, or set HTTPS_PROXY.');
  }
  return { verdict: 'ok', found: addresses.join(', ') };
}

async function throughProxy(
  url: URL,
  proxyUrl: string,
  configuration: Configuration,
  limitMs: number,
): Promise<Finding> {
  const proxy = new URL(proxyUrl);
  const credentials = `${decodeURIComponent(proxy.username)}:${decodeURIComponent(proxy.password)}`;
  const target = `${url.hostname}:${portOf(url)}`;
  const answer = await new Promise<number | string>((resolve) => {
    const { ca, rejectUnauthorized } = tlsOptions(configuration);
    const call = (proxy.protocol === 'https:' ? secureRequest : request)({
      host: hostOf(proxy),
      port: portOf(proxy),
      agent: false,
      // Else it would be taken from the header `host`, which names the platform.
      servername: isIP(hostOf(proxy)) === 0 ? hostOf(proxy) : '',
      ...(ca === undefined ? {} : { ca }),
      ...(rejectUnauthorized === undefined ? {} : { rejectUnauthorized }),
      method: 'CONNECT',
      path: target,
      headers: {
        host: target,
        ...(proxy.username ? { 'proxy-authorization': `Basic ${Buffer.from(credentials).toString('base64')}` } : {}),
      },
      timeout: limitMs,
    });
    call.once('connect', (response, socket) => {
      socket.destroy();
      resolve(response.statusCode ?? 0);
    });
    call.once('response', (response) => {
      response.resume();
      resolve(response.statusCode ?? 0);
    });
    call.once('timeout', () => call.destroy(new Error(`no answer within ${limitMs / 1000} s`)));
    call.once('error', (error) => resolve(error.message || 'no connection'));
    call.end();
  });
  if (answer === 200) return { verdict: 'ok', found: `${proxy.host} connects to ${target}` };
  if (answer === 407)
    return failed(`${proxy.host} refuses the credentials (407)`, 'Check user and password in HTTPS_PROXY.');
  return failed(`${proxy.host} does not connect to ${target}: ${answer}`, adviceOnProxy(String(answer)));
}

function adviceOnProxy(problem: string): string {
  if (/wrong version number|packet length|EPROTO/i.test(problem))
    return 'Write http:// in HTTPS_PROXY where the proxy itself does not speak TLS.';
  if (/certificate|issuer|altname/i.test(problem))
    return "Name the proxy's certificate authority in NODE_EXTRA_CA_CERTS, or a host name in HTTPS_PROXY for which its certificate is made.";
  return 'Check HTTPS_PROXY, or name the host in NO_PROXY where it is reached directly.';
}

async function certificate(url: URL, configuration: Configuration, limitMs: number): Promise<Finding> {
  const seen = await new Promise<{ problem: string | null; peer: PeerCertificate } | string>((resolve) => {
    const socket: TLSSocket = tlsConnect({
      host: hostOf(url),
      port: portOf(url),
      ...(/^[\d.]+$|:/.test(hostOf(url)) ? {} : { servername: hostOf(url) }),
      ...tlsOptions(configuration),
      rejectUnauthorized: false,
      timeout: limitMs,
    });
    socket.once('secureConnect', () => {
      const problem = socket.authorized ? null : String(socket.authorizationError ?? 'not trusted');
      resolve({ problem, peer: socket.getPeerCertificate() });
      socket.destroy();
    });
    socket.once('timeout', () => socket.destroy(new Error(`no TLS within ${limitMs / 1000} s`)));
    socket.once('error', (error) => resolve(error.message));
  });
  if (typeof seen === 'string')
    return failed(seen, 'Does the port speak TLS? A client certificate: OPENTV_CLIENT_CERT, OPENTV_CLIENT_KEY.');
  const { problem, peer } = seen;
  const about = `for ${nameOf(peer.subject)}, by ${nameOf(peer.issuer)}, ends ${peer.valid_to}`;
  if (problem && configuration.insecure) {
    return {
      verdict: 'warning',
      found: `${about}: ${problem}, ignored because of --insecure`,
      advice: 'The evidence says so.',
    };
  }
  if (problem) return failed(`${about}: ${problem}`, adviceFor(problem, configuration));
  const left = Math.floor((Date.parse(peer.valid_to) - Date.now()) / DAY_MS);
  return left < SOON_DAYS
    ? { verdict: 'warning', found: about, advice: `It ends in ${left} days: have it renewed.` }
    : { verdict: 'ok', found: about };
}

function adviceFor(problem: string, { extraCertificates }: Configuration): string {
  if (/EXPIRED/i.test(problem)) return 'Have the certificate renewed.';
  if (/ALTNAME/i.test(problem)) return 'Use a host name for which the certificate is made.';
  const now = extraCertificates ? ` It is ${extraCertificates} now; the environment wins over .env.` : '';
  return `Name your certificate authority's PEM file in NODE_EXTRA_CA_CERTS.${now}`;
}

function nameOf(entity: { CN?: string | string[]; O?: string | string[] } | undefined): string {
  return String(entity?.CN ?? entity?.O ?? '?');
}

function hostOf({ hostname }: URL): string {
  return hostname.replace(/^\[|\]$/g, '');
}

function portOf({ port, protocol }: URL): number {
  return Number(port) || (protocol === 'https:' ? 443 : 80);
}

function failed(found: string, advice: string): Finding {
  return { verdict: 'failed', found, advice };
}
