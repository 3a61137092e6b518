import type { LedgerLine } from '@opentv-bango/evidence';
import { expect } from 'chai';
import { findLeftovers, leftoversOf, nameLeftover } from './leftovers';

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

describe('what a run left', () => {
  const left = findLeftovers([intended('1')]);
  const of = (target: 'simulator' | 'live', broken: string | null): unknown => {
    const leg = { name: 'ssp', deployment: 'ssp', release: '25.12', exitCode: 1, startedAt: at, endedAt: at } as const;
    return leftoversOf({ record: { target, legs: [{ ...leg, broken }] }, ledger: [intended('1')] });
  };

  it('is gone with a simulator that stopped, and nowhere else', () => {
    expect([
      of('simulator', "the leg's process stopped"),
      of('simulator', null),
      of('live', 'interrupted'),
    ]).to.deep.equal([[], left, left]);
  });

  it('is named once', () => {
    const [one] = left;
    if (!one) throw new Error('nothing was left');
    expect([nameLeftover(one), nameLeftover({ ...one, kind: 'account', id: 'acc-1' })]).to.deep.equal([
      'entitlement with an unknown id of account acc-1',
      'account acc-1',
    ]);
  });
});
