import { createServer, type IncomingMessage, type RequestListener, request, type ServerResponse } from 'node:http';

/** What a broken platform, or the network before it, does to a call. */
export type Fault =
  | { kind: 'latency'; ms: number }
  | { kind: 'clock'; seconds: number }
  | { kind: 'status'; status: number; headers?: Record<string, string>; body?: string }
  | { kind: 'reset' }
  | { kind: 'truncated' }
  | { kind: 'garbage' }
  | { kind: 'empty' }
  | { kind: 'wrong-type' }
  | { kind: 'silent' };

/** A platform's address that passes every call on, apart from those that the fault meets. */
export interface FaultProxy {
  url: string;
  /** Breaks the calls that `meets` says, so many times; the others pass. */
  breakCalls(fault: Fault, meets: (method: string, path: string) => boolean, times?: number): void;
  restore(): void;
  stop(): Promise<void>;
}

/** Puts a proxy in front of a platform. */
export async function startFaultProxy(platform: string): Promise<FaultProxy> {
  let broken: { fault: Fault; meets: (method: string, path: string) => boolean; left: number } | null = null;
  const listener: RequestListener = (incoming, outgoing) => {
    const { method = 'GET', url = '/' } = incoming;
    if (!broken || broken.left === 0 || !broken.meets(method, url)) {
      pass(platform, incoming, outgoing);
      return;
    }
    broken.left--;
    cause(broken.fault, platform, incoming, outgoing);
  };
  const server = createServer(listener);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  return {
    url: `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`,
    breakCalls(fault, meets, times = Number.MAX_SAFE_INTEGER) {
      broken = { fault, meets, left: times };
    },
    restore() {
      broken = null;
    },
    stop() {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}

function cause(fault: Fault, platform: string, incoming: IncomingMessage, outgoing: ServerResponse): void {
  switch (fault.kind) {
    case 'latency':
      setTimeout(() => pass(platform, incoming, outgoing), fault.ms);
      return;
    case 'clock':
      pass(platform, incoming, outgoing, { date: new Date(Date.now() + fault.seconds * 1000).toUTCString() });
      return;
    case 'status':
      outgoing
        .writeHead(fault.status, { 'content-type': 'application/json', ...fault.headers })
        .end(fault.body ?? '{}');
      return;
    case 'reset':
      incoming.socket.resetAndDestroy();
      return;
    case 'truncated':
      outgoing.writeHead(200, { 'content-type': 'application/json', 'content-length': '500' });
      outgoing.write('{"_id": "f0');
      outgoing.socket?.end();
      return;
    case 'garbage':
      incoming.socket.end('\u0000\u0001 this is not HTTP \r\n\r\n');
      return;
    case 'empty':
      outgoing.writeHead(200, { 'content-length': '0' }).end();
      return;
    case 'wrong-type':
      outgoing.writeHead(200, { 'content-type': 'text/plain' }).end('all is well');
      return;
    case 'silent':
      return;
  }
}

function pass(
  platform: string,
  incoming: IncomingMessage,
  outgoing: ServerResponse,
  headers: Record<string, string> = {},
): void {
  const target = new URL(incoming.url ?? '/', platform);
  const onward = request(
    target,
    { method: incoming.method ?? 'GET', headers: { ...incoming.headers, host: target.host } },
    (answer) => {
      outgoing.writeHead(answer.statusCode ?? 502, { ...answer.headers, ...headers });
      answer.pipe(outgoing);
    },
  );
  onward.once('error', () => outgoing.destroy());
  incoming.pipe(onward);
}
