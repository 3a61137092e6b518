import { mkdtempSync } from 'node:fs';
import { createServer, type Server, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createRedactor } from '@opentv-bango/evidence';
import { expect } from 'chai';
import { CALL_ORIGIN } from '../../tests/kits/http/listener';
import { loadConfiguration } from '../configuration';
import { SetUpProblem } from '../errors';
import { Recorder } from '../recording';
import { HttpClient } from './index';

/** What a proxy does with a call, and what is said of it. */
const TABLE: [string, (socket: Socket) => void, RegExp][] = [
  [
    'wants other credentials',
    (socket) => socket.end('HTTP/1.1 407 Proxy Authentication Required\r\ncontent-length: 0\r\n\r\n'),
    /the proxy 127\.0\.0\.1:\d+ makes no connection: it answers CONNECT with 407/,
  ],
  [
    'cannot reach the platform',
    (socket) => socket.end('HTTP/1.1 502 Bad Gateway\r\ncontent-type: text/html\r\n\r\n<h1>Bad Gateway</h1>'),
    /makes no connection: it answers CONNECT with 502/,
  ],
  ['hangs up', (socket) => socket.end(), /makes no connection: Proxy connection ended/],
  ['breaks off', (socket) => socket.resetAndDestroy(), /makes no connection: /],
];

describe('a proxy that makes no connection', () => {
  let server: Server;
  afterEach(() => new Promise((resolve) => server.close(resolve)));

  for (const [what, handle, message] of TABLE) {
    it(`because it ${what} is a problem of the set-up, not the platform's answer`, async () => {
      server = createServer((socket) => socket.once('data', () => handle(socket)).on('error', () => socket.destroy()));
      await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
      const address = server.address();
      const port = typeof address === 'object' && address !== null ? address.port : 0;
      const configuration = loadConfiguration({ environment: { HTTPS_PROXY: `http://127.0.0.1:${port}` } });
      const folder = mkdtempSync(join(tmpdir(), 'tunnel-'));
      const client = new HttpClient(configuration, new Recorder(folder, createRedactor({ secrets: [] })));
      const call = { from: 'CRM', to: 'OpenTV Platform', method: 'POST', correlationId: 'c' } as const;
      for (const url of ['http://opf.test/x', 'https://opf.test/x']) {
        const error = await client.send({ ...call, url }, CALL_ORIGIN).catch((thrown: unknown) => thrown);
        expect(error).to.be.instanceOf(SetUpProblem).with.property('code', 'UNREACHABLE');
        expect((error as Error).message).to.match(message);
      }
      client.close();
    });
  }
});
