import { type AgentOptions, Agent as HttpAgent } from 'node:http';
import { Agent as HttpsAgent } from 'node:https';
import { rootCertificates } from 'node:tls';
import { bypasses, type Configuration, certificatesIn, keyIn } from '../configuration';
import { type TlsOptions, Tunnel } from './tunnel';

/**
 * When the system first asks whether an idle connection is still there: as axios has it, else the two set each connection
 * differently twice in every call.
 */
export const PROBED_AFTER_MS = 60_000;

/** The agents of one process: keep-alive, client certificate, proxy. */
export interface Agents {
  /**
   * What axios needs for this URL.
   *
   * @param alone on a connection of its own: a kept one may be closed by the other side just then (RFC 9112, 9.5), and a
   *   request that changes something cannot be repeated
   */
  for(url: string, alone?: boolean): { httpAgent: HttpAgent; httpsAgent: HttpAgent };
  close(): void;
}

/**
 * Makes the agents. The proxy is ours alone: axios follows HTTPS_PROXY only in part, and node would send even loopback
 * calls with their bearer token through it.
 */
export function createAgents(
  configuration: Pick<Configuration, 'proxy' | 'clientCertificate' | 'extraCertificates' | 'insecure'>,
): Agents {
  const { proxy } = configuration;
  const tls = tlsOptions(configuration);
  const keepAlive: AgentOptions = { keepAlive: true, keepAliveMsecs: PROBED_AFTER_MS };
  const direct = { httpAgent: new HttpAgent(keepAlive), httpsAgent: new HttpsAgent({ ...keepAlive, ...tls }) };
  const directUnshared = { httpAgent: new HttpAgent(), httpsAgent: new HttpsAgent(tls) };
  const tunnel = proxy ? new Tunnel(proxy.url, keepAlive, tls) : null;
  const tunnelUnshared = proxy ? new Tunnel(proxy.url, {}, tls) : null;
  return {
    for(url, alone = false) {
      const through = alone ? tunnelUnshared : tunnel;
      if (through && !bypasses(new URL(url), proxy?.bypass ?? '')) return { httpAgent: through, httpsAgent: through };
      return alone ? directUnshared : direct;
    },
    close() {
      for (const agents of [direct, directUnshared]) for (const agent of Object.values(agents)) agent.destroy();
      for (const agent of [tunnel, tunnelUnshared]) agent?.destroy();
    },
  };
}

/**
 * What a TLS connection needs besides the host. The own certificate authority is read here, because
 * NODE_EXTRA_CA_CERTS does nothing in a process that has started already.
 */
export function tlsOptions({
  clientCertificate,
  extraCertificates,
  insecure,
}: Pick<Configuration, 'clientCertificate' | 'extraCertificates' | 'insecure'>): TlsOptions {
  return {
    ...(clientCertificate
      ? {
          cert: certificatesIn(clientCertificate.certificate).join('\n'),
          key: keyIn(clientCertificate.key),
          ...(clientCertificate.passphrase === null ? {} : { passphrase: clientCertificate.passphrase }),
        }
      : {}),
    ...(extraCertificates ? { ca: [...rootCertificates, ...certificatesIn(extraCertificates)] } : {}),
    ...(insecure ? { rejectUnauthorized: false } : {}),
  };
}
