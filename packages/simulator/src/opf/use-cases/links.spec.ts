import axios from 'axios';
import { expect } from 'chai';
import { SimulatorKit } from '../../../../../tests/kits/simulator';

describe('activation info and recovery', () => {
  let kit: SimulatorKit;
  before(async () => {
    kit = await SimulatorKit.start({ answers: { 'recover-pending': '400' } });
  });
  after(() => kit.stop());

  function info(id: string): ReturnType<SimulatorKit['call']> {
    return kit.call('GET', `/tpes/v1/operator/entitlements/${id}/activationinfo`);
  }

  it('give the same URL while it is valid', async () => {
    const id = await kit.entitlement(await kit.account());
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
    const accountId = await kit.account();
    const id = await kit.entitlement(accountId);
    const old = await kit.activationUrl(id);
    await kit.control('POST', `/accounts/${accountId}/clock`, { advanceSeconds: 3601 });
    const fresh = await kit.activationUrl(id);
    const statuses = [];
    for (const url of [old, fresh]) {
      statuses.push((await axios.get(url, { proxy: false, validateStatus: () => true })).status);
    }
    await kit.drain(accountId);

    expect([statuses, old === fresh, await kit.status(id)]).to.deep.equal([[410, 200], false, 'ACTIVE']);
  });

  it('are there only while there is something to activate', async () => {
    const accountId = await kit.account();
    const [active, ended] = [await kit.active(accountId), await kit.active(accountId)];
    await kit.end(ended, 'cancel');

    expect([(await info(active)).status, (await info(ended)).status, (await info('none')).status]).to.deep.equal([
      400, 400, 404,
    ]);
  });

  it('lead a customer back to the merchant', async () => {
    const id = await kit.active(await kit.account());
    const { status, data } = await kit.action(id, 'recover');
    expect([status, (await axios.get(data.recoveryUrl, { proxy: false })).status]).to.deep.equal([200, 200]);
  });

  it('recover nothing while it is pending, where the profile says so', async () => {
    const id = await kit.entitlement(await kit.account());
    expect((await kit.action(id, 'recover')).data.errorCode).to.equal('RECOVER_PENDING');
  });
});
