import { expect } from 'chai';
import { SimulatorKit } from '../../../../tests/kits/simulator';

/** Buys while the first is pending and while it is active. @returns what came, and what there is */
async function twice(answers: Record<string, string>, state: 'pending' | 'active') {
  const kit = await SimulatorKit.start({ deployment: 'non-ssp', answers });
  const accountId = await kit.account();
  const first = state === 'active' ? await kit.active(accountId) : await kit.entitlement(accountId);
  const { status, data } = await kit.purchase(accountId);
  const all = await kit.listed({ accountId, productType: 'THIRDPARTY' });
  const bango = await kit.bangoStatuses(accountId);
  await kit.stop();
  return [status, data._id === undefined ? 'none' : data._id === first ? 'same' : 'own', all.length, bango.length];
}

describe('a second purchase', () => {
  it('is an entitlement of its own', async () => {
    expect([await twice({}, 'pending'), await twice({}, 'active')]).to.deep.equal([
      [201, 'own', 2, 2],
      [201, 'own', 2, 2],
    ]);
  });

  it('may be the pending entitlement again, and refused when it is active', async () => {
    const answers = { 'second-purchase': 'same-entitlement' };
    expect([await twice(answers, 'pending'), await twice(answers, 'active')]).to.deep.equal([
      [201, 'same', 1, 1],
      [400, 'none', 1, 1],
    ]);
  });

  it('may be refused', async () => {
    const answers = { 'second-purchase': '400' };
    expect([await twice(answers, 'pending'), await twice(answers, 'active')]).to.deep.equal([
      [400, 'none', 1, 1],
      [400, 'none', 1, 1],
    ]);
  });
});
