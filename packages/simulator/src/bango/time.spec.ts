import { expect } from 'chai';
import { BangoKit } from '../../../../tests/kits/bango/bango-kit';

const day = 24 * 60 * 60;

describe("an account's time", () => {
  let kit: BangoKit;
  beforeEach(async () => {
    kit = await BangoKit.start();
  });
  afterEach(() => kit.stop());

  const info = async (entitlementId: string) =>
    (await kit.call('GET', `/v1/entitlement/${entitlementId}/activationInfo`)).data.parameters;

  it('keeps the activation URL for an hour', async () => {
    const { entitlementId, parameters } = await kit.create('BANGO_US/MUSIC');
    kit.clocks.advance('account-1', 3500);
    expect(await info(entitlementId)).to.deep.equal(parameters);
  });

  it('makes the activation URL expire; the fresh one activates and the old one does not', async () => {
    const { entitlementId, parameters } = await kit.create('BANGO_US/MUSIC');
    kit.clocks.advance('account-1', 3601);
    const expired = await kit.visit(parameters?.url ?? '');
    const between = await kit.record(entitlementId);
    const fresh = await info(entitlementId);
    const activated = await kit.visit(fresh.url);
    const after = await kit.record(entitlementId);
    expect([expired.status, between.status, activated.status, after.status]).to.deep.equal([
      410,
      'PENDING',
      200,
      'ACTIVE',
    ]);
    expect(fresh.url).not.to.equal(parameters?.url);
  });

  it("ends a cancelled subscription at the end of its period, and no other account's", async () => {
    const mine = await kit.active('MONTHLY_NEWS/NEWS', { customerIdentifier: 'mine' });
    const theirs = await kit.active('MONTHLY_NEWS/NEWS', { customerIdentifier: 'theirs' });
    for (const { entitlementId } of [mine, theirs]) {
      await kit.call('POST', `/v1/entitlement/cancel/${entitlementId}`, {});
    }
    await Promise.all([kit.settled('mine'), kit.settled('theirs')]);
    const ending = await kit.record(mine.entitlementId);
    kit.takeReasons();
    kit.clocks.advance('mine', 29 * day);
    await kit.bango.applyDue('mine');
    const early = await kit.record(mine.entitlementId);
    kit.clocks.advance('mine', day);
    await kit.bango.applyDue('mine');
    await kit.bango.applyDue('theirs');
    const { dateLastUpdated, ...ended } = await kit.record(mine.entitlementId);
    expect(early).to.deep.equal(ending);
    expect({ ...ended, dateLastUpdated: ending.dateLastUpdated }).to.deep.equal({ ...ending, status: 'CANCELLED' });
    expect(Date.parse(String(dateLastUpdated)) >= Date.parse(String(ending.dateEnded))).to.equal(true);
    expect((await kit.record(theirs.entitlementId)).status).to.equal('ACTIVE-ENDING');
    expect(kit.takeReasons()).to.deep.equal(['TERMINATION_SUCCESS']);
  });

  it('ends an entitlement at its expiry date', async () => {
    const dateExpiry = new Date(Date.now() + day * 1000).toISOString();
    const { entitlementId } = await kit.create('INSTANT_TV/CHANNELS', { dateExpiry });
    await kit.bango.applyDue('account-1');
    const before = await kit.record(entitlementId);
    kit.clocks.advance('account-1', day + 1);
    await kit.bango.applyDue('account-1');
    const after = await kit.record(entitlementId);
    expect([before.status, after.status, kit.takeReasons()]).to.deep.equal([
      'ACTIVE',
      'CANCELLED',
      ['TERMINATION_SUCCESS'],
    ]);
  });

  it('stands in the stamps', async () => {
    kit.clocks.advance('account-1', 400 * day);
    const { dateCreated } = await kit.create('BANGO_US/MUSIC');
    expect(Date.parse(String(dateCreated)) > Date.now() + 399 * day * 1000).to.equal(true);
  });
});
