import { expect } from 'chai';
import { limitByPool } from './limit-by-pool';

describe('limitByPool', () => {
  const pool = (count: number) =>
    ({ target: 'live', accounts: { mode: 'pool', ids: Array.from({ length: count }, (_, n) => `a-${n}`) } }) as const;

  it('lets as many scenarios run as the pool has accounts for, two for each', () => {
    const wanted: [number, number][] = [
      [4, 1],
      [4, 3],
      [4, 8],
      [2, 10],
    ];
    expect(wanted.map(([parallel, count]) => limitByPool(parallel, pool(count)).parallel)).to.deep.equal([1, 1, 4, 2]);
    expect(limitByPool(4, pool(5)).sentence).to.equal(
      'OPENTV_ACCOUNTS names 5 accounts, and a scenario may need two: 2 at a time instead of 4.',
    );
  });

  it('leaves alone what needs no pool', () => {
    const free = { parallel: 4, sentence: null };
    expect([
      limitByPool(4, { target: 'live', accounts: { mode: 'create' } }),
      limitByPool(4, { ...pool(1), target: 'simulator' }),
      limitByPool(4, pool(8)),
    ]).to.deep.equal([free, free, free]);
  });
});
