import { createServer, type RequestListener } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import { connect, type Socket } from 'node:net';
import type { Certificate } from './tls-proxy';

/** An operator's proxy: asks for a user, and resolves names that nothing else resolves. */
export interface AuthenticatingProxy {
  /** With its user and password. */
  url: string;
  port: number;
  /** The targets that were asked for, each once. */
  targets: Set<string>;
  stop(): Promise<void>;
}

/**
 * Starts one that takes every name for this machine.
 *
 * @param certificate with which the proxy itself speaks TLS; without one it speaks http
 */
export async function startAuthenticatingProxy(
  user: string,
  password: string,
  certificate?: Certificate,
): Promise<AuthenticatingProxy> {
  const targets = new Set<string>();
  const open = new Set<Socket>();
  const expected = `Basic ${Buffer.from(`${user}:${password}`).toString('base64')}`;
  const refuse: RequestListener = (_request, response) => response.writeHead(405).end();
  const server = certificate ? createTlsServer(certificate, refuse) : createServer(refuse);
  server.on('connect', (request, client: Socket, head) => {
    if (request.headers['proxy-authorization'] !== expected) {
      client.end(
        'HTTP/1.1 407 Proxy Authentication Required\r\nproxy-authenticate: Basic realm="operator"\r\ncontent-length: 0\r\n\r\n',
      );
      return;
    }
    const target = request.url ?? '';
    targets.add(target);
    const upstream = connect(Number(target.split(':').at(-1)), '127.0.0.1', () => {
      client.write('HTTP/1.1 200 Connection established\r\n\r\n');
      upstream.write(head);
      upstream.pipe(client).pipe(upstream);
    });
    for (const socket of [client, upstream]) {
      open.add(socket);
      socket.on('error', () => socket.destroy()).on('close', () => open.delete(socket));
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  return {
    url: `${certificate ? 'https' : 'http'}://${user}:${password}@127.0.0.1:${port}`,
    port,
    targets,
    stop() {
      for (const socket of open) socket.destroy();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}
