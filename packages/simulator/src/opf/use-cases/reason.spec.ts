import { expect } from 'chai';
import { SimulatorKit } from '../../../../../tests/kits/simulator';

const NOT_ONE = { cancelReasonCategory: 'REVOKED', cancelReasonCode: 'NOT_RENEWED' };

async function answers(kit: SimulatorKit, bodies: object[]): Promise<unknown[]> {
  const found: unknown[] = [];
  const accountId = await kit.account();
  for (const body of bodies) {
    const id = await kit.active(accountId);
    const { status, data } = await kit.action(id, 'revoke', body);
    found.push([status, data.errorCode, await kit.status(id)]);
  }
  return found;
}

describe('the reason of an end', () => {
  it('has a code of its category: FRAUD is a code, ACTIVATION_ROLLBACK a category', async () => {
    const kit = await SimulatorKit.start({ deployment: 'non-ssp' });
    const found = await answers(kit, [
      { cancelReasonCategory: 'REVOKED', cancelReasonCode: 'FRAUD' },
      { cancelReasonCategory: 'ACTIVATION_ROLLBACK', cancelReasonCode: 'FRAUD_CHECK' },
      { cancelReasonCategory: 'FRAUD', cancelReasonCode: 'FRAUD_CHECK' },
      { cancelReasonCategory: 'CUSTOMER_CHANGED', cancelReasonCode: 'ACTIVATION_ROLLBACK' },
      NOT_ONE,
    ]);
    await kit.stop();

    expect(found).to.deep.equal([
      [200, undefined, 'REVOKED'],
      [200, undefined, 'REVOKED'],
      [400, 'BAD_REQUEST', 'ACTIVE'],
      [400, 'BAD_REQUEST', 'ACTIVE'],
      [400, 'UNLISTED_REASON', 'ACTIVE'],
    ]);
  });

  it('may be a pair on no list, where the profile says so', async () => {
    const kit = await SimulatorKit.start({ deployment: 'non-ssp', answers: { 'unlisted-reason': '200' } });
    const found = await answers(kit, [NOT_ONE]);
    await kit.stop();

    expect(found).to.deep.equal([[200, undefined, 'REVOKED']]);
  });
});
