import { expect } from 'chai';
import { BangoKit } from '../../../../tests/kits/bango/bango-kit';

describe('a request identifier', () => {
  let kit: BangoKit;
  before(async () => {
    kit = await BangoKit.start();
  });
  after(() => kit.stop());

  const identified = (id: string) => ({ 'x-requestidentifier': id });

  it('gets the same answer and has no second effect', async () => {
    const body = kit.creation('BANGO_US/MUSIC', { customerIdentifier: 'repeated' });
    const first = await kit.call('POST', '/v1/entitlement', body, identified('create-1'));
    const second = await kit.call('POST', '/v1/entitlement', body, identified('create-1'));
    const { data } = await kit.call('POST', '/v1/entitlement/report', { customerIdentifier: 'repeated' });
    expect([second.status, second.data]).to.deep.equal([first.status, first.data]);
    expect(data.entitlements).to.have.length(1);
  });

  it('gets the same answer after things have changed', async () => {
    const { entitlementId } = await kit.active('BANGO_US/MUSIC');
    const suspend = { entitlementId, entitlementBenefits: 'SUSPENDED' };
    const first = await kit.call('PATCH', '/v1/entitlement', suspend, identified('suspend-1'));
    await kit.call('PATCH', '/v1/entitlement', { entitlementId, entitlementBenefits: 'NORMAL' });
    const again = await kit.call('PATCH', '/v1/entitlement', suspend, identified('suspend-1'));
    expect([again.status, again.data]).to.deep.equal([first.status, first.data]);
    expect((await kit.record(entitlementId)).status).to.equal('ACTIVE');
  });

  it('is refused with another body', async () => {
    await kit.call('POST', '/v1/entitlement', kit.creation('BANGO_US/MUSIC'), identified('create-2'));
    const other = kit.creation('BANGO_US/MUSIC_PREMIUM');
    const { status, data } = await kit.call('POST', '/v1/entitlement', other, identified('create-2'));
    expect([status, data.responseCode]).to.deep.equal([409, 'CONFLICT']);
  });
});
