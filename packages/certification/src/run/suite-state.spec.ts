import { expect } from 'chai';
import { suiteState } from './suite-state';

describe('the state of the suite', () => {
  const table: [string | null, boolean | null, string[]][] = [
    ['2a6159f', false, ['commit 2a6159f']],
    ['2a6159f', true, ['commit 2a6159f', 'changed locally']],
    ['2a6159f', null, ['commit 2a6159f', 'local changes unknown']],
    [null, null, ['commit unknown']],
  ];
  for (const [commit, dirty, said] of table) {
    it(`is "${said.join(', ')}"`, () => {
      expect(suiteState({ version: '0.1.0', commit, dirty })).to.deep.equal(said);
    });
  }
});
