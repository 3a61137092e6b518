import { expect } from 'chai';
import { judgeMutant } from './judge-mutant';
import type { MutantScenario } from './mutant-job';
import type { PlannedMutant } from './plan-mutants';

const green: MutantScenario = {
  id: 'a',
  name: 'A',
  featurePath: 'features/a.feature',
  verdict: 'PASSED',
  rightReason: false,
  step: null,
  code: null,
  reason: null,
  warnings: [],
  reached: true,
  passed: [],
  steps: [],
};
const mutant = (isGiven: boolean, operation = 'gatewayList'): PlannedMutant => ({
  scenario: 'a',
  mutation: { place: { stream: 'answer', operation, step: 1, nth: 0 }, change: { kind: 'dropped' } },
  about: { scenario: 'a', step: 'so', exchange: operation, mutant: 'm', basis: 'stated' },
  isGiven,
});
const fate = (one: PlannedMutant, ended: Partial<MutantScenario>, good = green) =>
  judgeMutant(one, { ...green, ...ended }, good).fate;

describe('judgeMutant', () => {
  it('is noticed where the platform is the cause, and crashed otherwise', () => {
    const red = { verdict: 'FAILED', code: 'WRONG_STATE', reason: 'Not so.' } as const;
    expect(judgeMutant(mutant(false), { ...green, ...red, rightReason: true }, green)).to.deep.equal({
      fate: 'noticed',
      because: 'WRONG_STATE: Not so.',
    });
    expect(fate(mutant(false), { ...red, code: 'UNEXPECTED' })).to.equal('crashed');
  });

  it('lets a Given, a token and an account block the scenario, and no other step', () => {
    const blocked = { verdict: 'BLOCKED', code: 'NO_STATE' } as const;
    const fates = [mutant(true), mutant(false, 'keycloakToken'), mutant(false)].map((one) => fate(one, blocked));
    expect(fates).to.deep.equal(['blocked', 'blocked', 'survived']);
  });

  it('takes a warning that the good run does not have as one, whatever ids it names', () => {
    const warning = (id: string) => `told twice of ${id}`;
    const [one, other] = ['0f99d64a-acad-480a-862d-64231b04b73a', '87b4c3d9-51c9-4bd1-8b79-ab24c8b0efa3'].map(
      warning,
    ) as [string, string];
    expect(fate(mutant(false), { warnings: [one] })).to.equal('warned');
    expect(fate(mutant(false), { warnings: [one] }, { ...green, warnings: [other] })).to.equal('survived');
  });

  it('says unreached where nothing differs', () => {
    expect(fate(mutant(false), { reached: false })).to.equal('unreached');
  });
});
