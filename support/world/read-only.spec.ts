import { expect } from 'chai';
import type { StepTraits } from '../step-traits';
import { readOnlySkip } from './read-only';

const ASKS: StepTraits = { readOnly: true };
const TAKES_ACCOUNT: StepTraits = { takesAccount: true };
const CHANGES: StepTraits = {};

describe('A read-only run', () => {
  const verdict = (readOnly: boolean, mode: 'pool' | 'create', steps: StepTraits[]): string | undefined => {
    const accounts = mode === 'pool' ? { mode, ids: ['account-1'] } : { mode };
    return readOnlySkip({ configuration: { readOnly, accounts } }, steps)?.verdict;
  };

  it('runs what only asks, on an account that is there', () => {
    expect(verdict(true, 'pool', [TAKES_ACCOUNT, ASKS, ASKS])).to.equal(undefined);
    expect(verdict(true, 'create', [ASKS, ASKS])).to.equal(undefined);
  });

  it('does not run what needs a new account, or has a step that may change something', () => {
    expect(verdict(true, 'create', [TAKES_ACCOUNT, ASKS])).to.equal('NOT_RUN');
    expect(verdict(true, 'pool', [ASKS, CHANGES])).to.equal('NOT_RUN');
  });

  it('is the only one that leaves anything out', () => {
    expect(verdict(false, 'create', [TAKES_ACCOUNT, CHANGES])).to.equal(undefined);
  });
});
