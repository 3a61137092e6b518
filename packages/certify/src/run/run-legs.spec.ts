import { expect } from 'chai';
import { shareOut } from './run-legs';

describe('shareOut', () => {
  it('runs legs at the same time first, and gives each what is left as workers', () => {
    expect([1, 2, 4, 5].map((parallel) => shareOut(parallel, 2))).to.deep.equal([
      { atOnce: 1, workers: 1 },
      { atOnce: 2, workers: 1 },
      { atOnce: 2, workers: 2 },
      { atOnce: 2, workers: 2 },
    ]);
    expect(shareOut(4, 1)).to.deep.equal({ atOnce: 1, workers: 4 });
  });
});
