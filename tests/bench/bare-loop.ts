import { createReadStream } from 'node:fs';
import { Agent, request } from 'node:http';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { Worker } from 'node:worker_threads';
import type { Exchange } from '@opentv-bango/evidence';

/** The parts of an exchange that cost time on the wire. */
export interface BareExchange {
  method: string;
  requestBytes: number;
  status: number;
  responseBytes: number;
}

/** @returns the answered exchanges of a run, in their order, the simulator's own calls between its parts included */
export async function readExchanges(runFolder: string): Promise<BareExchange[]> {
  const found: BareExchange[] = [];
  const lines = createInterface({ input: createReadStream(join(runFolder, 'exchanges.ndjson')) });
  for await (const line of lines) {
    const { request: sent, response } = JSON.parse(line) as Exchange;
    if (response === null) continue;
    found.push({
      method: sent.method,
      requestBytes: bytesOf(sent.body),
      status: response.status,
      responseBytes: bytesOf(response.body),
    });
  }
  return found;
}

function bytesOf(body: unknown): number {
  if (body === null || body === undefined) return 0;
  return Buffer.byteLength(typeof body === 'string' ? body : JSON.stringify(body));
}

/**
 * Makes the same exchanges with a server that does nothing but answer, one after the other over kept connections.
 *
 * @returns milliseconds for all of them
 */
export async function replay(exchanges: readonly BareExchange[]): Promise<number> {
  const server = new Worker(BARE_SERVER, { eval: true });
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  try {
    const port = await new Promise<number>((resolve, reject) => {
      server.once('message', resolve);
      server.once('error', reject);
    });
    const started = performance.now();
    for (const exchange of exchanges) await send(exchange, port, agent);
    return performance.now() - started;
  } finally {
    agent.destroy();
    await server.terminate();
  }
}

// In a thread of its own, as another program would be. What it answers stands in the request.
const BARE_SERVER = `
const { createServer } = require('node:http');
const { parentPort } = require('node:worker_threads');
const server = createServer((request, response) => {
  const [status, bytes] = request.headers['x-answer'].split(',').map(Number);
  request.resume().on('end', () => response.writeHead(status).end(Buffer.alloc(bytes, 'x')));
});
server.listen(0, '127.0.0.1', () => parentPort.postMessage(server.address().port));
`;

function send(exchange: BareExchange, port: number, agent: Agent): Promise<void> {
  const { method, requestBytes, status, responseBytes } = exchange;
  return new Promise((resolve, reject) => {
    const sent = request(
      { host: '127.0.0.1', port, method, agent, headers: { 'x-answer': `${status},${responseBytes}` } },
      (answer) => answer.resume().on('end', resolve),
    );
    sent.on('error', reject);
    sent.end(Buffer.alloc(requestBytes, 'x'));
  });
}
