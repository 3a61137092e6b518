import { expect } from 'chai';
import { SimulatorKit } from '../../../../../tests/kits/simulator';

const BODY = { signonId: 's@x.example', password: 'pin', billingAddress: { zip: '8000' }, status: 'ACTIVE' };

describe('an account', () => {
  let kit: SimulatorKit;
  before(async () => {
    kit = await SimulatorKit.start({ deployment: 'non-ssp' });
  });
  after(() => kit.stop());

  const account = async (_id: string): Promise<string> => {
    await kit.call('POST', '/adm/v1/accounts', { body: { _id, ...BODY } });
    return `/adm/v1/accounts/${_id}`;
  };

  it('is shown whole, but for its password', async () => {
    const { status, data } = await kit.call('GET', await account('shown'));
    expect([status, data]).to.deep.equal([
      200,
      {
        _id: 'shown',
        accountProfileId: 'DEFAULT',
        pvrStatus: 'ACTIVE',
        geoBlockExempt: false,
        signonId: 's@x.example',
        billingAddress: { zip: '8000' },
        status: 'ACTIVE',
      },
    ]);
  });

  it('loses what a change leaves out, and keeps all where it is sent back whole', async () => {
    const [bare, whole] = [await account('bare'), await account('whole')];
    const { data: read } = await kit.call('GET', whole);
    await kit.call('PUT', bare, { body: { status: 'SUSPENDED' } });
    await kit.call('PUT', whole, { body: { ...read, status: 'SUSPENDED' } });

    expect([(await kit.call('GET', bare)).data, (await kit.call('GET', whole)).data]).to.deep.equal([
      {
        _id: 'bare',
        accountProfileId: null,
        pvrStatus: null,
        geoBlockExempt: null,
        signonId: null,
        billingAddress: null,
        status: 'SUSPENDED',
      },
      { ...read, status: 'SUSPENDED' },
    ]);
  });

  it('cannot be modified once it is cancelled', async () => {
    const path = await account('final');
    await kit.call('PUT', path, { body: { status: 'CANCELLED' } });
    const again = await kit.call('PUT', path, { body: { status: 'ACTIVE', signonId: 'other@x.example' } });
    const { data } = await kit.call('GET', path);

    expect([again.status, data.status, data.signonId]).to.deep.equal([400, 'CANCELLED', null]);
  });

  it('may be changed with 201, as another page says', async () => {
    const other = await SimulatorKit.start({ deployment: 'ssp', answers: { 'account-change': '201' } });
    const _id = await other.account();
    const { status } = await other.call('PUT', `/adm/v1/accounts/${_id}`, { body: { _id, status: 'CANCELLED' } });
    await other.stop();

    expect(status).to.equal(201);
  });
});
