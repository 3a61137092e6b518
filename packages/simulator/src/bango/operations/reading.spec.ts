import { expect } from 'chai';
import { BangoKit } from '../../../../../tests/kits/bango/bango-kit';

describe('get and report', () => {
  let kit: BangoKit;
  before(async () => {
    kit = await BangoKit.start();
  });
  after(() => kit.stop());

  it('find the same record', async () => {
    const { entitlementId } = await kit.create('BANGO_US/MUSIC', { customerIdentifier: 'reported' });
    const { responseCode, responseMessage, ...record } = await kit.record(entitlementId);
    const { data } = await kit.call('POST', '/v1/entitlement/report', { customerIdentifier: 'reported' });
    expect(data).to.deep.equal({ responseCode, responseMessage, entitlements: [record] });
  });

  it('narrow by product and status', async () => {
    const customerIdentifier = 'narrowed';
    const music = await kit.create('BANGO_US/MUSIC', { customerIdentifier });
    const premium = await kit.active('BANGO_US/MUSIC_PREMIUM', { customerIdentifier });
    const ids = async (filter: Record<string, string>) => {
      const { data } = await kit.call('POST', '/v1/entitlement/report', { customerIdentifier, ...filter });
      return data.entitlements.map(({ entitlementId }: { entitlementId: string }) => entitlementId);
    };
    expect([
      await ids({}),
      await ids({ productKey: 'MUSIC' }),
      await ids({ status: 'ACTIVE' }),
      await ids({ productKey: 'MUSIC', status: 'ACTIVE' }),
    ]).to.deep.equal([
      [music.entitlementId, premium.entitlementId],
      [music.entitlementId],
      [premium.entitlementId],
      [],
    ]);
  });

  it('refuse an unknown id and an unknown status', async () => {
    const get = await kit.call('GET', '/v1/entitlement/none');
    const report = await kit.call('POST', '/v1/entitlement/report', { customerIdentifier: 'a', status: 'GONE' });
    expect([get.status, get.data.responseCode, report.status, report.data.responseCode]).to.deep.equal([
      404,
      'NOT_FOUND',
      400,
      'BAD_REQUEST',
    ]);
  });
});
