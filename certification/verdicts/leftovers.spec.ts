import { expect } from 'chai';
import type { LedgerLine } from '../../evidence';
import { findLeftovers } from './leftovers';

const at = '2026-11-21T08:00:00.000Z';
const intended = (entry: string): LedgerLine => ({
  event: 'intended',
  entry,
  at,
  kind: 'entitlement',
  leg: 'ssp',
  scenarioId: 'a',
  accountId: 'acc-1',
  productId: 'p-1',
  correlationId: 'c-1',
});

describe('findLeftovers', () => {
  it('finds what was neither refused nor ended, with the id and the reason as far as they are known', () => {
    const leftovers = findLeftovers([
      intended('1'),
      { event: 'created', entry: '1', at, id: 'e-1' },
      { event: 'ended', entry: '1', at, how: 'cancelled' },
      intended('2'),
      { event: 'refused', entry: '2', at, status: 400 },
      intended('3'),
      { event: 'created', entry: '3', at, id: 'e-3' },
      intended('4'),
      intended('5'),
      { event: 'created', entry: '5', at, id: 'e-5' },
      { event: 'leftover', entry: '5', at, reason: 'the platform answered 500' },
    ]);
    const common = { kind: 'entitlement', leg: 'ssp', accountId: 'acc-1' };
    expect(leftovers).to.deep.equal([
      { ...common, entry: '3', id: 'e-3', reason: 'it was created and not ended' },
      { ...common, entry: '4', id: null, reason: 'no answer tells what became of it' },
      { ...common, entry: '5', id: 'e-5', reason: 'the platform answered 500' },
    ]);
  });
});
