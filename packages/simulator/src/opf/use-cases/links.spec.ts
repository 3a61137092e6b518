import axios from 'axios';
import { expect } from 'chai';
import { Rehearsal } from '../../test-bench';

describe('activation info and recovery', () => {
  let rehearsal: Rehearsal;
  before(async () => {
    rehearsal = await Rehearsal.start({ answers: { 'recover-pending': '400' } });
  });
  after(() => rehearsal.stop());

  function info(id: string): ReturnType<Rehearsal['call']> {
    return rehearsal.call('GET', `/tpes/v1/operator/entitlements/${id}/activationinfo`);
  }

  it('give the same URL while it is valid', async () => {
    const id = await rehearsal.entitlement(await rehearsal.account());
    const [first, second] = [await info(id), await info(id)];
    const { url, urlExpiry, ...parameters } = first.data.parameters;

    expect({ ...first.data, parameters }).to.deep.equal({
      entitlementId: id,
      responseCode: '200',
      responseMessage: 'OK',
      parameters: { action: 'NAVIGATE_TO_URL' },
    });
    expect([second.data, Number.isNaN(Date.parse(urlExpiry)), url.startsWith('http')]).to.deep.equal([
      first.data,
      false,
      true,
    ]);
  });

  it('give a fresh URL when the old one has expired; that one activates', async () => {
    const accountId = await rehearsal.account();
    const id = await rehearsal.entitlement(accountId);
    const old = await rehearsal.activationUrl(id);
    await rehearsal.control('POST', `/accounts/${accountId}/clock`, { advanceSeconds: 3601 });
    const fresh = await rehearsal.activationUrl(id);
    const statuses = [];
    for (const url of [old, fresh]) {
      statuses.push((await axios.get(url, { proxy: false, validateStatus: () => true })).status);
    }
    await rehearsal.drain(accountId);

    expect([statuses, old === fresh, await rehearsal.status(id)]).to.deep.equal([[410, 200], false, 'ACTIVE']);
  });

  it('are there only while there is something to activate', async () => {
    const accountId = await rehearsal.account();
    const [active, ended] = [await rehearsal.active(accountId), await rehearsal.active(accountId)];
    await rehearsal.end(ended, 'cancel');

    expect([(await info(active)).status, (await info(ended)).status, (await info('none')).status]).to.deep.equal([
      400, 400, 404,
    ]);
  });

  it('lead a customer back to the merchant', async () => {
    const id = await rehearsal.active(await rehearsal.account());
    const { status, data } = await rehearsal.action(id, 'recover');
    expect([status, (await axios.get(data.recoveryUrl, { proxy: false })).status]).to.deep.equal([200, 200]);
  });

  it('recover nothing while it is pending, where the profile says so', async () => {
    const id = await rehearsal.entitlement(await rehearsal.account());
    expect((await rehearsal.action(id, 'recover')).data.errorCode).to.equal('RECOVER_PENDING');
  });
});
