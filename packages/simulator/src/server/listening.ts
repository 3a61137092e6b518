import { UserError } from '@opentv-bango/contract';
import type { FastifyInstance } from 'fastify';

/** Where to listen. */
export interface ListeningPlace {
  name: string;
  host: string;
  port: number;
  tls?: object;
}

/**
 * Starts to listen.
 *
 * @returns the base URL, without a closing slash
 * @throws UserError `PORT_IN_USE`, `PORT_FORBIDDEN` or `HOST_UNUSABLE`
 */
export async function startListening(app: FastifyInstance, { name, host, port, tls }: ListeningPlace): Promise<string> {
  try {
    await app.listen({ host, port });
  } catch (error) {
    throw explain(error, name, host, port);
  }
  const bound = app.server.address();
  const actual = bound !== null && typeof bound === 'object' ? bound.port : port;
  return `${tls ? 'https' : 'http'}://${reachable(host)}:${actual}`;
}

/** Where everything is listened on, loopback is what a client on this machine uses. */
function reachable(host: string): string {
  if (host === '0.0.0.0' || host === '::') {
    return '127.0.0.1';
  }
  return host.includes(':') ? `[${host}]` : host;
}

function explain(error: unknown, name: string, host: string, port: number): unknown {
  switch (error instanceof Error && 'code' in error ? error.code : null) {
    case 'EADDRINUSE':
      return new UserError(
        'PORT_IN_USE',
        `Port ${port} on ${host} is in use: choose another one for ${name} with --port, or --port 0 for free ports.`,
      );
    case 'EACCES':
      return new UserError(
        'PORT_FORBIDDEN',
        `Port ${port} on ${host} needs more rights: choose one above 1023 with --port.`,
      );
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
    case 'EAI_AGAIN':
      return new UserError('HOST_UNUSABLE', `This machine has no address ${host}: choose another one with --host.`);
    default:
      return error;
  }
}
