import type { AgentOptions } from 'node:http';
import type { SecureContextOptions } from 'node:tls';
import { HttpsProxyAgent } from 'https-proxy-agent';

/** What a TLS connection needs besides the host. */
export type TlsOptions = Pick<SecureContextOptions, 'ca' | 'cert' | 'key' | 'passphrase'> & {
  rejectUnauthorized?: boolean;
};

/**
 * A proxy agent that keeps the TLS options for the platform behind the proxy. A proxy that itself speaks TLS is trusted in
 * the same way, but is not shown who the client is.
 */
export class Tunnel extends HttpsProxyAgent<string> {
  constructor(
    proxyUrl: string,
    options: AgentOptions,
    private readonly tls: TlsOptions,
  ) {
    const { ca, rejectUnauthorized } = tls;
    super(proxyUrl, {
      ...options,
      ...(ca === undefined ? {} : { ca }),
      ...(rejectUnauthorized === undefined ? {} : { rejectUnauthorized }),
    });
  }

  /** @throws an error with the code `ERR_PROXY` where the proxy makes no connection: no answer of the platform's */
  override async connect(...[request, options]: Parameters<HttpsProxyAgent<string>['connect']>) {
    let status = 200;
    request.once('proxyConnect', (answer: { statusCode: number }) => {
      status = answer.statusCode;
    });
    const socket = await super.connect(request, { ...options, ...this.tls }).catch((error: unknown) => {
      throw this.#problem(error instanceof Error ? error.message || String(error) : String(error));
    });
    if (status === 200) return socket;
    socket.destroy();
    throw this.#problem(`it answers CONNECT with ${status}`);
  }

  #problem(why: string): Error {
    return Object.assign(new Error(`the proxy ${this.proxy.host} makes no connection: ${why}`), { code: 'ERR_PROXY' });
  }
}
