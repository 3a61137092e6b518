import { expect } from 'chai';
import type { BangoCall } from '../model';
import { combineSeams } from './combine';
import type { SeamContext } from './context';
import { applicable, type Defect } from './defect';

const context: SeamContext = {
  deployment: 'ssp',
  release: '25.12',
  operationId: null,
  request: null,
  tenantId: null,
  accountId: null,
  entitlement: null,
  now: new Date(0),
  entitlements: () => [],
};

describe('seams', () => {
  it('change nothing without defects', () => {
    const call: BangoCall = { action: 'cancel', bangoEntitlementId: '1', body: {} };
    const { beforeBango, answer, refusal } = combineSeams([]);
    expect([
      beforeBango(context, call),
      answer(context, { status: 200, body: 1 }),
      refusal(context, null),
    ]).to.deep.equal([call, { status: 200, body: 1 }, null]);
  });

  it('let each defect act on what the one before it gave', () => {
    const { answer } = combineSeams([
      { answer: (_context, right) => ({ ...right, status: right.status + 1 }) },
      {},
      { answer: (_context, right) => ({ ...right, status: right.status * 2 }) },
    ]);
    expect(answer(context, { status: 200, body: null })).to.deep.equal({ status: 402, body: null });
  });

  it('keep a dropped call dropped', () => {
    const { beforeBango } = combineSeams([{ beforeBango: () => null }, { beforeBango: (_context, call) => call }]);
    expect(beforeBango(context, { action: 'cancel', bangoEntitlementId: '1', body: {} })).to.equal(null);
  });

  it('leave out defects of another deployment or release', () => {
    const defect = (name: string, limits: Partial<Defect>): Defect => ({
      name,
      breaks: '',
      rule: '',
      seams: () => ({}),
      ...limits,
    });
    const all = [
      defect('any', {}),
      defect('tpes', { deployments: ['non-ssp'] }),
      defect('new', { releases: ['25.26'] }),
    ];
    expect(applicable(all, 'ssp', '25.26').map(({ name }) => name)).to.deep.equal(['any', 'new']);
  });
});
