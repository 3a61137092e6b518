import { once } from 'node:events';
import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { expect } from 'chai';
import { call } from './call';

describe('a call of one party to another', () => {
  let server: Server;
  let answer: RequestListener;
  let url: string;
  before(async () => {
    server = createServer((request, response) => answer(request, response)).listen(0, '127.0.0.1');
    await once(server, 'listening');
    url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  after(() => {
    server.closeAllConnections();
    server.close();
  });

  it('carries a body as JSON, its headers and its credentials', async () => {
    answer = async (request, response) => {
      const { method, url: path, headers } = request;
      const { 'content-type': type, 'content-length': length, authorization, 'x-correlation-id': id } = headers;
      response.end(JSON.stringify({ method, path, type, length, authorization, id, body: await text(request) }));
    };
    const { status, body } = await call({
      method: 'POST',
      url: `${url}/a?b=c`,
      headers: { 'x-correlation-id': '1' },
      body: { name: 'Zoë' },
      credentials: { username: 'reseller', password: 'secret' },
    });
    expect({ status, body }).to.deep.equal({
      status: 200,
      body: {
        method: 'POST',
        path: '/a?b=c',
        type: 'application/json',
        length: '15',
        authorization: `Basic ${Buffer.from('reseller:secret').toString('base64')}`,
        id: '1',
        body: '{"name":"Zoë"}',
      },
    });
  });

  it('gives what comes as it is: a refusal, a redirection, a text', async () => {
    answer = (_request, response) =>
      response.writeHead(302, { location: '/elsewhere', 'retry-after': '3' }).end('moved');
    const { status, headers, body } = await call({ method: 'GET', url });
    expect([status, headers.location, headers['retry-after'], body]).to.deep.equal([302, '/elsewhere', '3', 'moved']);
  });

  it('fails where the other side hangs up before or within its answer', async () => {
    const outcomes: string[] = [];
    for (const begun of [false, true]) {
      answer = (_request, response) => {
        if (begun) response.writeHead(200, { 'content-length': '100' }).write('{');
        setImmediate(() => response.destroy());
      };
      outcomes.push(
        await call({ method: 'GET', url }).then(
          () => 'answered',
          () => 'failed',
        ),
      );
    }
    expect(outcomes).to.deep.equal(['failed', 'failed']);
  });

  it('can be given up', async () => {
    const controller = new AbortController();
    answer = () => controller.abort();
    const outcome = await call({ method: 'GET', url, signal: controller.signal }).catch(({ name }: Error) => name);
    expect(outcome).to.equal('AbortError');
  });
});
