import { expect } from 'chai';
import { falseAlarms } from './compare-verdicts';

const FIRST = new Map([
  ['ssp a', 'PASSED'],
  ['ssp b', 'NOT_APPLICABLE'],
  ['ssp c', 'PASSED'],
]);

describe('falseAlarms', () => {
  it('finds none where every scenario ends as it did', () => {
    expect(falseAlarms(FIRST, new Map([...FIRST].reverse()))).to.deep.equal([]);
  });

  it('finds what is red, what is missing and what ends in another way', () => {
    const run = new Map([
      ['ssp a', 'FAILED: it answered 500.'],
      ['ssp b', 'PASSED'],
    ]);
    expect(falseAlarms(FIRST, run)).to.deep.equal([
      'ssp a is FAILED: it answered 500.',
      'ssp b is PASSED, and was NOT_APPLICABLE',
      'ssp c is gone, and was PASSED',
    ]);
  });
});
