import { createServer } from 'node:net';
import { UserError } from '@opentv-bango/contract';
import type { FastifyInstance } from 'fastify';

/** @returns the address that stands for all of this machine's: IPv6 and IPv4 where it has both */
export async function everyAddress(): Promise<string> {
  const probe = createServer();
  const hasBoth = await new Promise<boolean>((resolve) => {
    probe.once('error', () => resolve(false));
    probe.listen(0, '::', () => resolve(true));
  });
  await new Promise((resolve) => probe.close(resolve));
  return hasBoth ? '::' : '0.0.0.0';
}

/**
 * Listens.
 *
 * @throws UserError `PORT_IN_USE`, `PORT_FORBIDDEN`
 */
export async function listen(app: FastifyInstance, port: number, host: string): Promise<void> {
  try {
    await app.listen({ port, host });
  } catch (cause) {
    const { code } = cause as NodeJS.ErrnoException;
    if (code !== 'EADDRINUSE' && code !== 'EACCES') throw cause;
    const inUse = code === 'EADDRINUSE';
    throw new UserError(
      inUse ? 'PORT_IN_USE' : 'PORT_FORBIDDEN',
      `Port ${port} ${inUse ? 'is in use' : 'is not open to this user'}, so the CRM endpoint cannot listen: choose another CRM_CALLBACK_PORT.`,
      2,
      { cause },
    );
  }
}

/** The port on which a server listens. */
export function portOf(app: FastifyInstance): number {
  const address = app.server.address();
  return typeof address === 'object' && address !== null ? address.port : 0;
}
