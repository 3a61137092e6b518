import { Agent } from 'node:https';
import { UserError } from '@opentv-bango/contract';
import axios, { type AxiosRequestConfig, type AxiosResponse } from 'axios';
import { expect } from 'chai';
import { generate } from 'selfsigned';
import { CallJournal } from '../journal';
import { noteSubject } from './journaling';
import { createListener, type Listener, type ListenerOptions } from './listener';

describe('a listener', () => {
  const journal = new CallJournal();
  const started: Listener[] = [];

  async function start(options: Partial<ListenerOptions> = {}): Promise<Listener> {
    const listener = createListener({
      name: 'The shop',
      host: '127.0.0.1',
      port: 0,
      from: 'CRM',
      to: 'OpenTV Platform',
      journal,
      ...options,
    });
    started.push(listener);
    listener.app.get('/things/:id', async (request) => {
      noteSubject(request, { accountId: 'account-1', entitlementId: 'entitlement-1' });
      return { id: Reflect.get(Object(request.params), 'id') };
    });
    listener.app.post('/things', { config: { from: 'Bango' } }, async (request) => ({ got: request.body ?? null }));
    listener.app.get('/broken', async () => {
      throw new Error('a wire came loose');
    });
    await listener.listen();
    return listener;
  }

  function call(listener: Listener, path: string, config: AxiosRequestConfig = {}): Promise<AxiosResponse> {
    return axios.request({ url: `${listener.address()}${path}`, validateStatus: () => true, proxy: false, ...config });
  }

  afterEach(async () => {
    await Promise.all(started.splice(0).map((listener) => listener.close()));
  });

  it('marks every answer, good or bad', async () => {
    const listener = await start();
    const answers = await Promise.all(['/things/1', '/nowhere', '/broken'].map((path) => call(listener, path)));

    expect(answers.map(({ status, headers }) => [status, headers['x-simulated-by']])).to.deep.equal([
      [200, 'opentv-bango-certification'],
      [404, 'opentv-bango-certification'],
      [500, 'opentv-bango-certification'],
    ]);
  });

  it('journals who called whom, about what, and both bodies', async () => {
    const listener = await start();
    await call(listener, '/things/7?x=1', { headers: { 'x-correlation-id': 'c-1' } });

    const { durationMs, at, requestHeaders, responseHeaders, ...entry } =
      journal.entries({ correlationId: 'c-1' })[0] ?? {};
    expect({ ...entry, seq: 0 }).to.deep.equal({
      seq: 0,
      from: 'CRM',
      to: 'OpenTV Platform',
      method: 'GET',
      url: `${listener.address()}/things/7?x=1`,
      requestBody: null,
      status: 200,
      responseBody: { id: '7' },
      correlationId: 'c-1',
      accountId: 'account-1',
      entitlementId: 'entitlement-1',
    });
  });

  it('lets a route say who calls it', async () => {
    const listener = await start();
    await call(listener, '/things', { method: 'POST', data: { a: 1 }, headers: { 'x-correlation-id': 'c-2' } });

    expect(
      journal.entries({ correlationId: 'c-2' }).map(({ from, requestBody }) => ({ from, requestBody })),
    ).to.deep.equal([{ from: 'Bango', requestBody: { a: 1 } }]);
  });

  it('answers an unknown route with the list of routes', async () => {
    const listener = await start({ hint: () => 'Try the shop next door.' });
    const { status, data } = await call(listener, '/nowhere');

    expect({ status, data }).to.deep.equal({
      status: 404,
      data: {
        errorCode: 'UNKNOWN_ROUTE',
        message: 'The shop has no GET /nowhere. Try the shop next door.',
        routes: ['GET /broken', 'GET /things/{id}', 'POST /things'],
      },
    });
  });

  it('finds the route of a very long id', async () => {
    const id = 'x'.repeat(1500);
    expect((await call(await start(), `/things/${id}`)).data).to.deep.equal({ id });
  });

  it('says when only the method is wrong', async () => {
    const { data } = await call(await start(), '/things/7', { method: 'DELETE' });
    expect(data.message).to.equal('The shop has no DELETE /things/7. This path takes GET.');
  });

  it('answers an error of its own without a stack', async () => {
    const { data } = await call(await start(), '/broken');
    expect(data).to.deep.equal({
      errorCode: 'INTERNAL_ERROR',
      message: 'The simulator failed at this call: a wire came loose',
    });
  });

  it('refuses JSON that cannot be read, and takes an empty body for none', async () => {
    const listener = await start();
    const json = { method: 'POST', headers: { 'content-type': 'application/json' } };
    const answers = [
      await call(listener, '/things', { ...json, data: '{"a":', transformRequest: (text) => text }),
      await call(listener, '/things', { ...json, data: '', transformRequest: (text) => text }),
    ];

    expect(answers.map(({ status, data }) => ({ status, data }))).to.deep.equal([
      {
        status: 400,
        data: { errorCode: 'BAD_REQUEST', message: 'The body is not valid JSON, although its content type says so.' },
      },
      { status: 200, data: { got: null } },
    ]);
  });

  it('says which port is in use', async () => {
    const { port } = new URL((await start()).address());
    const error = await start({ port: Number(port) }).catch((caught: unknown) => caught);

    expect(error).to.be.instanceOf(UserError);
    expect(String(error)).to.contain(
      `Port ${port} on 127.0.0.1 is in use: choose another one for The shop with --port`,
    );
  });

  it('says which host this machine does not have', async () => {
    const error = await start({ host: '192.0.2.1' }).catch((caught: unknown) => caught);
    expect(error).to.be.instanceOf(UserError);
    expect(String(error)).to.contain('This machine has no address 192.0.2.1');
  });

  it('drops what is under way when it crashes', async () => {
    const listener = await start();
    const begun = new Promise<void>((resolve) => {
      listener.app.server.once('request', () => resolve());
    });
    const waiting = axios
      .post(`${listener.address()}/things`, '{', { headers: { 'content-length': '1000' }, proxy: false })
      .catch((error: unknown) => Reflect.get(Object(error), 'code'));
    await begun;
    await listener.crash();

    expect(await waiting).to.equal('ECONNRESET');
    const afterwards = await call(listener, '/things/1').catch((error: unknown) => Reflect.get(Object(error), 'code'));
    expect(afterwards).to.equal('ECONNREFUSED');
  });

  it('speaks TLS when it is given a key', async () => {
    const { private: key, cert } = await generate([{ name: 'commonName', value: '127.0.0.1' }], { keySize: 2048 });
    const listener = await start({ tls: { key, cert } });
    const httpsAgent = new Agent({ ca: cert, checkServerIdentity: () => undefined });

    expect(listener.address()).to.match(/^https:/);
    expect((await call(listener, '/things/1', { httpsAgent })).data).to.deep.equal({ id: '1' });
  });
});
