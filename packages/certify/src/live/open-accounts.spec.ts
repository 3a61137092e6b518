import type { LedgerLine } from '@opentv-bango/evidence';
import { expect } from 'chai';
import { findOpenAccounts } from './open-accounts';

type Intended = Extract<LedgerLine, { event: 'intended' }>;

const intended = (entry: string, more: Partial<Intended> = {}): Intended => ({
  event: 'intended',
  entry,
  at: '2026-11-21T08:00:00.000Z',
  kind: 'entitlement',
  leg: 'ssp',
  scenarioId: 's',
  accountId: 'pool-1',
  productId: 'p',
  correlationId: `c-${entry}`,
  before: ['old'],
  ...more,
});
const at = '2026-11-21T08:00:01.000Z';

describe('what a run left open', () => {
  it('is told by account, with the ids that are known', () => {
    const own = intended('a', { kind: 'account', accountId: 'own-1', productId: null });
    const lines: LedgerLine[] = [
      own,
      { event: 'created', entry: 'a', at, id: 'own-1' },
      intended('e-1'),
      { event: 'created', entry: 'e-1', at, id: 'id-1' },
      intended('e-2'),
      intended('e-3'),
      { event: 'refused', entry: 'e-3', at, status: 400 },
      intended('e-4'),
      { event: 'ended', entry: 'e-4', at, how: 'revoked' },
      { event: 'leftover', entry: 'e-1', at, reason: 'it is still ACTIVE' },
    ];
    expect(findOpenAccounts(lines)).to.deep.equal([
      { accountId: 'own-1', leg: 'ssp', own: true, entries: [{ intended: own, id: 'own-1' }] },
      {
        accountId: 'pool-1',
        leg: 'ssp',
        own: false,
        entries: [
          { intended: intended('e-1'), id: 'id-1' },
          { intended: intended('e-2'), id: null },
        ],
      },
    ]);
  });

  it('is nothing once a clean-up has ended it', () => {
    const lines: LedgerLine[] = [
      intended('e-1'),
      { event: 'leftover', entry: 'e-1', at, reason: 'no answer' },
      { event: 'ended', entry: 'e-1', at, how: 'revoked by cleanup' },
    ];
    expect(findOpenAccounts(lines)).to.deep.equal([]);
  });
});
