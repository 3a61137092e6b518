import { gzipSync } from 'node:zlib';
import { loadContract } from '@opentv-bango/contract';
import axios from 'axios';
import { expect } from 'chai';
import { type CrmEndpoint, type CrmInbox, remoteInbox, startCrmEndpoint, subjectBy } from './index';

const NOTIFICATION = { entitlementId: 'e-1', accountId: 'a-1', productId: 'p', status: 'ACTIVE' };

describe('the CRM endpoint', () => {
  let endpoint: CrmEndpoint;
  let inbox: CrmInbox;

  beforeEach(async () => {
    endpoint = await startCrmEndpoint({
      port: 0,
      shared: true,
      notificationPath: '/changes',
      authorisationPath: '/may-i',
      subjectOf: subjectBy(loadContract({ release: '25.12' })),
    });
    inbox = remoteInbox(endpoint.inboxUrl ?? '');
  });

  afterEach(() => endpoint.stop());

  const post = (path: string, body: unknown) =>
    axios.post(`${endpoint.callbackUrl}${path}`, body, { proxy: false, validateStatus: () => true });

  it('answers 200 and keeps what came', async () => {
    const { status, data } = await post('/changes', NOTIFICATION);
    expect({ status, data }).to.deep.equal({ status: 200, data: {} });
    const [call] = await inbox.callsAbout(['a-1'], 0, 0);
    const { kind, method, url, body, answer } = call ?? {};
    expect({ kind, method, url, body, answer }).to.deep.equal({
      kind: 'notification',
      method: 'POST',
      url: '/changes',
      body: NOTIFICATION,
      answer: { status: 200, body: {} },
    });
  });

  it('understands a body that is packed, or begins with a byte order mark', async () => {
    const headers = { 'content-type': 'application/json', 'content-encoding': 'gzip' };
    const text = `\uFEFF${JSON.stringify(NOTIFICATION)}`;
    await axios.post(`${endpoint.callbackUrl}/changes`, gzipSync(text), { proxy: false, headers });
    expect((await inbox.callsAbout(['a-1'], 0, 0)).map(({ body }) => body)).to.deep.equal([NOTIFICATION]);
  });

  it('finds a call by any id in it, so that a wrong field does not hide it', async () => {
    await post('/changes', { ...NOTIFICATION, accountId: 'somebody-else' });
    expect(await inbox.callsAbout(['a-1', 'e-1'], 0, 0)).to.have.length(1);
    expect(await inbox.callsAbout(['a-1'], 0, 0)).to.have.length(0);
  });

  it('does not take a further field for the id of somebody else, and finds an id anywhere where no field names one', async () => {
    await post('/changes', { ...NOTIFICATION, eventId: '17' });
    await post('/changes', { about: { subscription: '17' } });
    expect((await inbox.callsAbout(['17'], 0, 0)).map(({ body }) => body)).to.deep.equal([
      { about: { subscription: '17' } },
    ]);
  });

  it('tells its own process the same as others', async () => {
    await post('/changes', NOTIFICATION);
    expect(await endpoint.inbox.callsAbout(['a-1'], 0, 0)).to.deep.equal(await inbox.callsAbout(['a-1'], 0, 0));
  });

  it('hands a call to somebody who already waits for it', async () => {
    const waiting = inbox.callsAbout(['a-1'], 0, 30_000);
    await post('/changes', NOTIFICATION);
    expect(await waiting).to.have.length(1);
  });

  it('answers as planned, as often as planned, and for that account only', async () => {
    await inbox.plan('a-1', { kind: 'notification', status: 500, times: 1 });
    const statuses = [];
    for (const accountId of ['a-2', 'a-1', 'a-1'])
      statuses.push((await post('/changes', { ...NOTIFICATION, accountId })).status);
    expect(statuses).to.deep.equal([200, 500, 200]);
  });

  it('allows a change, unless it is planned otherwise', async () => {
    const question = { entitlementId: 'e-1', accountId: 'a-1', productId: 'p', newProductId: 'q' };
    expect((await post('/may-i', question)).data).to.deep.equal({ allowed: true });
    await inbox.plan('a-1', { kind: 'authorisation', status: 200, body: { allowed: false }, times: 1 });
    expect((await post('/may-i', question)).data).to.deep.equal({ allowed: false });
  });

  it('understands a call to another path by what it is', async () => {
    await post('/elsewhere', NOTIFICATION);
    await post('/elsewhere', { entitlementId: 'e-1', newProductId: 'q' });
    const calls = await inbox.callsAbout(['e-1'], 0, 0);
    expect(calls.map(({ kind }) => kind)).to.deep.equal(['notification', 'authorisation']);
  });

  it('gives back what nobody asked for when it stops', async () => {
    await post('/changes', NOTIFICATION);
    await post('/changes', { ...NOTIFICATION, accountId: 'a-2' });
    await inbox.callsAbout(['a-2'], 0, 0);
    expect((await endpoint.stop()).map(({ body }) => body)).to.deep.equal([NOTIFICATION]);
  });

  it('says in one sentence that its port is in use', async () => {
    const port = Number(new URL(endpoint.callbackUrl).port);
    const second = startCrmEndpoint({ port, host: '127.0.0.1', notificationPath: '/n', authorisationPath: '/a' });
    expect(await second.catch((error: Error) => error.message)).to.equal(
      `Port ${port} is in use, so the CRM endpoint cannot listen: choose another CRM_CALLBACK_PORT.`,
    );
  });

  it('says in one sentence that it cannot speak TLS with what it was given', async () => {
    const certificate = { cert: 'no certificate', key: 'no key' };
    const started = startCrmEndpoint({ port: 0, notificationPath: '/n', authorisationPath: '/a', certificate });
    expect(await started.catch((error: Error) => error.message)).to.match(
      /^The CRM endpoint cannot speak TLS with CRM_CALLBACK_CERT and CRM_CALLBACK_KEY \(.*\): both must be PEM/,
    );
  });
});
