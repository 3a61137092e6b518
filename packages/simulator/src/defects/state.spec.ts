import { expect } from 'chai';
import { SimulatorKit } from '../../../../tests/kits/simulator';
import { defectsByName } from './by-name';

const headers = { 'x-correlation-id': 'flow-1' };

/** Buys, and changes the status with the same correlation id each time. @returns Bango's status after each change */
async function bangoStatusesAfter(kit: SimulatorKit, statuses: readonly string[]): Promise<unknown[]> {
  const accountId = await kit.account();
  const id = await kit.entitlement(accountId, 'INSTANT');
  const seen: unknown[] = [];
  for (const status of statuses) {
    await kit.call('PUT', `/crm-gateway/v2/rmg/v1/entitlements/${id}`, { body: { status }, headers });
    seen.push(...(await kit.bangoStatuses(accountId)));
  }
  return seen;
}

describe('what a defect remembers', () => {
  it('belongs to one simulator, also where two run in one process', async () => {
    const defects = defectsByName(['call-flow-taken-for-a-repetition']);
    const [one, other] = await Promise.all([SimulatorKit.start({ defects }), SimulatorKit.start({ defects })]);
    const seen = {
      one: await bangoStatusesAfter(one, ['SUSPENDED', 'ACTIVE']),
      other: await bangoStatusesAfter(other, ['SUSPENDED', 'ACTIVE']),
    };
    await Promise.all([one.stop(), other.stop()]);

    // The second change is taken for a repetition, the first of the other simulator is not.
    expect(seen).to.deep.equal({ one: ['SUSPENDED', 'SUSPENDED'], other: ['SUSPENDED', 'SUSPENDED'] });
  });
});
