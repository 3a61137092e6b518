import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { CallOrigin } from '../../../support/http';

/** Where a call of a spec comes from. */
export const CALL_ORIGIN: CallOrigin = {
  leg: 'ssp',
  scenarioId: 's',
  testCaseStartedId: null,
  phase: 'step',
  step: 'a step',
  observer: null,
};

/** A server on a free loopback port, for specs that need real HTTP. */
export async function startListener(handle: RequestListener): Promise<{ url: string; close(): Promise<void> }> {
  const server = createServer(handle);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
