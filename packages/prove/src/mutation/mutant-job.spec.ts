import type { Change } from '@opentv-bango/simulator';
import { expect } from 'chai';
import { type MutantJob, mutantJobSchema } from './mutant-job';

const CHANGES: readonly Change[] = [
  { kind: 'status', status: 500 },
  { kind: 'field', path: ['resourceSet', 0, 'status'], name: 'status is missing' },
  { kind: 'dropped' },
  { kind: 'doubled' },
  { kind: 'delayed' },
];

describe('a job with mutations', () => {
  it('arrives at a worker as it was sent, whatever is changed', () => {
    const job: MutantJob = {
      leg: { name: 'ssp 25.12', deployment: 'ssp', release: '25.12' },
      mutations: CHANGES.map((change, index) => ({
        scenario: `s-${index}`,
        mutation: { place: { stream: 'answer', operation: 'gatewayList', step: 1, nth: 0 }, change },
      })),
      scenarios: null,
    };
    expect(mutantJobSchema.parse(JSON.parse(JSON.stringify(job)))).to.deep.equal(job);
  });
});
