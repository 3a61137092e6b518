import { expect } from 'chai';
import { TestBench } from './test-bench';

describe('a request identifier', () => {
  let bench: TestBench;
  before(async () => {
    bench = await TestBench.start();
  });
  after(() => bench.stop());

  const identified = (id: string) => ({ 'x-requestidentifier': id });

  it('gets the same answer and has no second effect', async () => {
    const body = bench.creation('BANGO_US/MUSIC', { customerIdentifier: 'repeated' });
    const first = await bench.call('POST', '/v1/entitlement', body, identified('create-1'));
    const second = await bench.call('POST', '/v1/entitlement', body, identified('create-1'));
    const { data } = await bench.call('POST', '/v1/entitlement/report', { customerIdentifier: 'repeated' });
    expect([second.status, second.data]).to.deep.equal([first.status, first.data]);
    expect(data.entitlements).to.have.length(1);
  });

  it('gets the same answer after things have changed', async () => {
    const { entitlementId } = await bench.active('BANGO_US/MUSIC');
    const suspend = { entitlementId, entitlementBenefits: 'SUSPENDED' };
    const first = await bench.call('PATCH', '/v1/entitlement', suspend, identified('suspend-1'));
    await bench.call('PATCH', '/v1/entitlement', { entitlementId, entitlementBenefits: 'NORMAL' });
    const again = await bench.call('PATCH', '/v1/entitlement', suspend, identified('suspend-1'));
    expect([again.status, again.data]).to.deep.equal([first.status, first.data]);
    expect((await bench.record(entitlementId)).status).to.equal('ACTIVE');
  });

  it('is refused with another body', async () => {
    await bench.call('POST', '/v1/entitlement', bench.creation('BANGO_US/MUSIC'), identified('create-2'));
    const other = bench.creation('BANGO_US/MUSIC_PREMIUM');
    const { status, data } = await bench.call('POST', '/v1/entitlement', other, identified('create-2'));
    expect([status, data.responseCode]).to.deep.equal([409, 'CONFLICT']);
  });
});
