import { mkdtempSync, readFileSync } from 'node:fs';
import type { RequestListener } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadContract } from '@opentv-bango/contract';
import { createRedactor, type Exchange } from '@opentv-bango/evidence';
import { expect } from 'chai';
import { CALL_ORIGIN, startListener } from '../../tests/kits/http/listener';
import { loadConfiguration } from '../configuration';
import { PlatformFailure, SetUpProblem } from '../errors';
import { Recorder } from '../recording';
import { HttpClient } from './index';

/** A client with a run folder of its own, against a server that answers as told. */
async function bench(handle: RequestListener, variables: Record<string, string> = {}) {
  const server = await startListener(handle);
  const folder = mkdtempSync(join(tmpdir(), 'certify-'));
  const configuration = loadConfiguration({ environment: { CERTIFY_TIMEOUT_SECONDS: '0.2', ...variables } });
  const client = new HttpClient(configuration, new Recorder(folder, createRedactor({ secrets: ['top-secret-value'] })));
  return {
    url: server.url,
    client,
    exchanges: () =>
      readFileSync(join(folder, 'exchanges.ndjson'), 'utf8')
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line) as Exchange),
    async close() {
      client.close();
      await server.close();
    },
  };
}

const call = (url: string, more: object = {}) => ({
  from: 'CRM' as const,
  to: 'OpenTV Platform' as const,
  method: 'GET',
  url,
  correlationId: 'c-1',
  ...more,
});

/** What a live run needs at least. */
const LIVE = {
  CERTIFY_TARGET: 'live',
  OPENTV_BASE_URL: 'https://127.0.0.1',
  OPENTV_TENANT_ID: 't',
  OPENTV_DEPLOYMENT: 'ssp',
  OPENTV_USERNAME: 'u',
  OPENTV_PASSWORD: 'secret-password',
  OPENTV_CLIENT_ID: 'c',
  PRODUCT_STANDARD: 'p',
  OPENTV_ACCOUNTS: 'create',
  CERTIFY_ALLOW_HOSTS: '127.0.0.1',
};

describe('HttpClient', () => {
  let open: Awaited<ReturnType<typeof bench>> | null = null;
  afterEach(async () => open?.close());

  it('sends a body that is not JSON as it is', async () => {
    let sent = '';
    open = await bench((request, response) => {
      request.on('data', (chunk: Buffer) => {
        sent += chunk.toString();
      });
      request.on('end', () => response.writeHead(400).end());
    });
    const headers = { 'content-type': 'application/json' };
    await open.client.send(call(open.url, { method: 'POST', headers, body: '{"productId": ' }), CALL_ORIGIN);
    expect(sent).to.equal('{"productId": ');
  });

  it('hands on whatever was answered, and records it without secrets', async () => {
    open = await bench((_request, response) => {
      response.writeHead(418, { 'content-type': 'application/json', 'x-simulated-by': 'a bench' });
      response.end('{"hint":"top-secret-value"}');
    });
    const answer = await open.client.send(
      call(`${open.url}/tea`, { headers: { authorization: 'Bearer top-secret-value' } }),
      CALL_ORIGIN,
    );
    expect({ status: answer.status, body: answer.body }).to.deep.equal({
      status: 418,
      body: { hint: 'top-secret-value' },
    });
    const [exchange] = open.exchanges();
    expect(JSON.stringify(exchange)).not.to.contain('top-secret-value');
    expect(exchange).to.include({ from: 'CRM', correlationId: 'c-1', simulated: true, attempt: 1, scenarioId: 's' });
  });

  it('follows no redirect: what the platform says is what is seen', async () => {
    open = await bench((_request, response) => response.writeHead(302, { location: 'http://127.0.0.1:1/' }).end());
    expect((await open.client.send(call(open.url), CALL_ORIGIN)).status).to.equal(302);
  });

  it('repeats a safe request after a 5xx, and shows every attempt', async () => {
    let count = 0;
    open = await bench((_request, response) => response.writeHead(++count < 3 ? 503 : 200).end());
    const answer = await open.client.send(call(open.url, { safe: true }), CALL_ORIGIN);
    expect(answer.status).to.equal(200);
    expect(open.exchanges().map(({ attempt, response }) => [attempt, response?.status])).to.deep.equal([
      [1, 503],
      [2, 503],
      [3, 200],
    ]);
    expect(answer.exchange.warnings.map(({ point }) => point)).to.deep.equal(['repeated']);
  });

  it('waits as long as a limit asks for, and repeats a safe request', async () => {
    let count = 0;
    open = await bench((_request, response) =>
      response.writeHead(++count < 2 ? 429 : 200, { 'retry-after': '0' }).end(),
    );
    expect((await open.client.send(call(open.url, { safe: true }), CALL_ORIGIN)).status).to.equal(200);
    expect(open.exchanges().map(({ response }) => response?.status)).to.deep.equal([429, 200]);
  });

  it('changes a live platform on connections of their own: a kept one may be closed just then', async () => {
    const ports = new Set<number | undefined>();
    open = await bench((request, response) => {
      ports.add(request.socket.remotePort);
      response.end();
    }, LIVE);
    for (const method of ['POST', 'POST']) await open.client.send(call(open.url, { method }), CALL_ORIGIN);
    expect(ports.size).to.equal(2);
  });

  it('never repeats a request that changes something', async () => {
    open = await bench((_request, response) => response.writeHead(503).end());
    expect((await open.client.send(call(open.url, { method: 'POST' }), CALL_ORIGIN)).status).to.equal(503);
    expect(open.exchanges()).to.have.length(1);
  });

  it('blames the set-up when no connection can be made', async () => {
    open = await bench((_request, response) => response.end());
    const { url } = open;
    await open.close();
    const error = await open.client.send(call(url), CALL_ORIGIN).catch((thrown: unknown) => thrown);
    expect(error).to.be.instanceOf(SetUpProblem).with.property('code', 'UNREACHABLE');
    expect(open.exchanges()[0]?.error?.code).to.equal('ECONNREFUSED');
  });

  it('blames the platform when it takes the connection and then does not answer, or breaks off', async () => {
    for (const handle of [(): void => {}, (request: { destroy(): void }): void => request.destroy()]) {
      open = await bench(handle as unknown as RequestListener);
      const error = await open.client.send(call(`${open.url}/silent`), CALL_ORIGIN).catch((thrown: unknown) => thrown);
      expect(error).to.be.instanceOf(PlatformFailure).with.property('code', 'NO_ANSWER');
      expect((error as Error).message)
        .to.contain('/silent')
        .and.to.contain('c-1');
      await open.close();
    }
  });

  it('does not blame the platform when it is the merchant that does not answer', async () => {
    open = await bench((request) => request.destroy());
    const page = call(open.url, { from: 'subscriber', to: 'merchant' });
    const error = await open.client.send(page, CALL_ORIGIN).catch((thrown: unknown) => thrown);
    expect(error).to.be.instanceOf(SetUpProblem).with.property('code', 'UNREACHABLE');
  });

  it('fails where an answer departs from what is stated, and warns where a shape is only assumed', async () => {
    const contract = loadContract({ release: '25.12' });
    const answers = ['{"matchedCount":1}', '{"matchedCount":1,"modifiedCount":1}'];
    open = await bench((_request, response) =>
      response.writeHead(200, { 'content-type': 'application/json' }).end(answers.shift()),
    );
    const update = call(`${open.url}/x`, { method: 'PUT', operation: contract.operation('gatewayUpdate') });
    const error = await open.client.send(update, CALL_ORIGIN).catch((thrown: unknown) => thrown);
    expect((error as Error).message).to.contain('response.body.modifiedCount is missing');
    expect((await open.client.send(update, CALL_ORIGIN)).exchange.deviations).to.deep.equal([]);
  });
});
