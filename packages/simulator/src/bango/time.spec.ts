import { expect } from 'chai';
import { TestBench } from './test-bench';

const day = 24 * 60 * 60;

describe("an account's time", () => {
  let bench: TestBench;
  beforeEach(async () => {
    bench = await TestBench.start();
  });
  afterEach(() => bench.stop());

  const info = async (entitlementId: string) =>
    (await bench.call('GET', `/v1/entitlement/${entitlementId}/activationInfo`)).data.parameters;

  it('keeps the activation URL for an hour', async () => {
    const { entitlementId, parameters } = await bench.create('BANGO_US/MUSIC');
    bench.clocks.advance('account-1', 3500);
    expect(await info(entitlementId)).to.deep.equal(parameters);
  });

  it('makes the activation URL expire; the fresh one activates and the old one does not', async () => {
    const { entitlementId, parameters } = await bench.create('BANGO_US/MUSIC');
    bench.clocks.advance('account-1', 3601);
    const expired = await bench.visit(parameters?.url ?? '');
    const between = await bench.record(entitlementId);
    const fresh = await info(entitlementId);
    const activated = await bench.visit(fresh.url);
    const after = await bench.record(entitlementId);
    expect([expired.status, between.status, activated.status, after.status]).to.deep.equal([
      410,
      'PENDING',
      200,
      'ACTIVE',
    ]);
    expect(fresh.url).not.to.equal(parameters?.url);
  });

  it("ends a cancelled subscription at the end of its period, and no other account's", async () => {
    const mine = await bench.active('MONTHLY_NEWS/NEWS', { customerIdentifier: 'mine' });
    const theirs = await bench.active('MONTHLY_NEWS/NEWS', { customerIdentifier: 'theirs' });
    for (const { entitlementId } of [mine, theirs]) {
      await bench.call('POST', `/v1/entitlement/cancel/${entitlementId}`, {});
    }
    await Promise.all([bench.settled('mine'), bench.settled('theirs')]);
    const ending = await bench.record(mine.entitlementId);
    bench.takeReasons();
    bench.clocks.advance('mine', 29 * day);
    await bench.bango.applyDue('mine');
    const early = await bench.record(mine.entitlementId);
    bench.clocks.advance('mine', day);
    await bench.bango.applyDue('mine');
    await bench.bango.applyDue('theirs');
    const { dateLastUpdated, ...ended } = await bench.record(mine.entitlementId);
    expect(early).to.deep.equal(ending);
    expect({ ...ended, dateLastUpdated: ending.dateLastUpdated }).to.deep.equal({ ...ending, status: 'CANCELLED' });
    expect(Date.parse(String(dateLastUpdated)) >= Date.parse(String(ending.dateEnded))).to.equal(true);
    expect((await bench.record(theirs.entitlementId)).status).to.equal('ACTIVE-ENDING');
    expect(bench.takeReasons()).to.deep.equal(['TERMINATION_SUCCESS']);
  });

  it('ends an entitlement at its expiry date', async () => {
    const dateExpiry = new Date(Date.now() + day * 1000).toISOString();
    const { entitlementId } = await bench.create('INSTANT_TV/CHANNELS', { dateExpiry });
    await bench.bango.applyDue('account-1');
    const before = await bench.record(entitlementId);
    bench.clocks.advance('account-1', day + 1);
    await bench.bango.applyDue('account-1');
    const after = await bench.record(entitlementId);
    expect([before.status, after.status, bench.takeReasons()]).to.deep.equal([
      'ACTIVE',
      'CANCELLED',
      ['TERMINATION_SUCCESS'],
    ]);
  });

  it('stands in the stamps', async () => {
    bench.clocks.advance('account-1', 400 * day);
    const { dateCreated } = await bench.create('BANGO_US/MUSIC');
    expect(Date.parse(String(dateCreated)) > Date.now() + 399 * day * 1000).to.equal(true);
  });
});
