import { expect } from 'chai';
import type { JobScenario } from './job';
import { WorkerPool } from './worker-pool';

const LEG = { name: 'non-ssp 25.26', deployment: 'non-ssp', release: '25.26' } as const;

describe('a worker', () => {
  const pool = new WorkerPool(1);
  after(() => pool.stop());

  it('runs the same scenario again and again, each time with another defect', async () => {
    const ends: Pick<JobScenario, 'verdict' | 'rightReason' | 'step' | 'code'>[] = [];
    for (const defect of [null, 'suspend-not-told-to-bango', 'forged-token-accepted', null]) {
      const { scenarios } = await pool.run({ leg: LEG, defect, scenarios: ['suspend-active'] });
      ends.push(...scenarios.map(({ verdict, rightReason, step, code }) => ({ verdict, rightReason, step, code })));
    }
    const green = { verdict: 'PASSED', rightReason: false, step: null, code: null };
    const red = {
      verdict: 'FAILED',
      rightReason: true,
      step: 'And the subscription is SUSPENDED on OpenTV Platform and at Bango',
      code: 'WRONG_STATE',
    };
    expect(ends).to.deep.equal([green, red, green, green]);
  });
});
