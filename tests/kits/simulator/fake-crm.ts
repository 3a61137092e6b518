import { once } from 'node:events';
import { createServer, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A call that the fake CRM received. */
export interface ReceivedCall {
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: Record<string, unknown>;
}

/** A CRM that records the calls it receives. */
export interface FakeCrm {
  readonly url: string;
  readonly received: ReceivedCall[];
  /** What it answers next, one after another; then 200. */
  readonly planned: { status: number; body?: unknown }[];
  stop(): Promise<void>;
}

/** Starts a CRM on a free loopback port. */
export async function startFakeCrm(): Promise<FakeCrm> {
  const received: ReceivedCall[] = [];
  const planned: { status: number; body?: unknown }[] = [];
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      received.push({
        path: request.url ?? '',
        headers: request.headers,
        body: JSON.parse(Buffer.concat(chunks).toString()),
      });
      const { status, body = {} } = planned.shift() ?? { status: 200 };
      response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    received,
    planned,
    async stop() {
      server.closeAllConnections();
      server.close();
    },
  };
}
