import { readFileSync } from 'node:fs';
import { type AgentOptions, Agent as HttpAgent } from 'node:http';
import { Agent as HttpsAgent } from 'node:https';
import { rootCertificates } from 'node:tls';
import { HttpsProxyAgent } from 'https-proxy-agent';
import type { Configuration } from '../configuration';

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
  const directAlone = { httpAgent: new HttpAgent(), httpsAgent: new HttpsAgent(tls) };
  const tunnel = proxy ? new Tunnel(proxy.url, keepAlive, tls) : null;
  const tunnelAlone = proxy ? new Tunnel(proxy.url, {}, tls) : null;
  return {
    for(url, alone = false) {
      const through = alone ? tunnelAlone : tunnel;
      if (through && !bypasses(new URL(url), proxy?.bypass ?? '')) return { httpAgent: through, httpsAgent: through };
      return alone ? directAlone : direct;
    },
    close() {
      for (const agents of [direct, directAlone]) for (const agent of Object.values(agents)) agent.destroy();
      for (const agent of [tunnel, tunnelAlone]) agent?.destroy();
    },
  };
}

/** A proxy agent that keeps the TLS options for the platform behind the proxy; its own go to the proxy alone. */
class Tunnel extends HttpsProxyAgent<string> {
  constructor(
    proxyUrl: string,
    options: AgentOptions,
    private readonly tls: ReturnType<typeof tlsOptions>,
  ) {
    super(proxyUrl, options);
  }

  override connect(...[request, options]: Parameters<HttpsProxyAgent<string>['connect']>) {
    return super.connect(request, { ...options, ...this.tls });
  }
}

/**
 * What a TLS connection needs besides the host. The own certificate authority is read here, because
 * NODE_EXTRA_CA_CERTS does nothing in a process that has started already.
 */
export function tlsOptions({
  clientCertificate,
  extraCertificates,
  insecure,
}: Pick<Configuration, 'clientCertificate' | 'extraCertificates' | 'insecure'>) {
  return {
    ...(clientCertificate
      ? { cert: readFileSync(clientCertificate.certificate), key: readFileSync(clientCertificate.key) }
      : {}),
    ...(extraCertificates ? { ca: [...rootCertificates, readFileSync(extraCertificates, 'utf8')] } : {}),
    ...(insecure ? { rejectUnauthorized: false } : {}),
  };
}

/** Loopback never goes through a proxy; otherwise the usual form of NO_PROXY: `*`, host, `.domain`, `host:port`. */
export function bypasses({ hostname, port }: URL, noProxy: string): boolean {
  if (/^(localhost|127\.\d+\.\d+\.\d+|\[::1\])$/.test(hostname)) return true;
  return noProxy
    .split(/[\s,]+/)
    .filter((entry) => entry !== '')
    .some((entry) => {
      const [host = '', entryPort] = entry.split(/:(?=\d+$)/);
      if (entryPort && entryPort !== port) return false;
      const domain = host.replace(/^\*?\.?/, '').toLowerCase();
      return entry === '*' || hostname === domain || hostname.endsWith(`.${domain}`);
    });
}
