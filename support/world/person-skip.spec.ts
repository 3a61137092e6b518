import { expect } from 'chai';
import { personSkip } from './person-skip';

describe('A scenario whose activation needs a person', () => {
  const nobody = { configuration: { activation: 'person', manualSeconds: null } } as const;

  it('is not run without one', () => {
    expect(personSkip(nobody, true)?.verdict).to.equal('NOT_RUN');
  });

  it('is run where it activates nothing', () => {
    expect(personSkip(nobody, false)).to.equal(null);
  });

  it('is run where a person is there, or a program is enough', () => {
    expect([
      personSkip({ configuration: { activation: 'person', manualSeconds: 300 } }, true),
      personSkip({ configuration: { activation: 'program', manualSeconds: null } }, true),
    ]).to.deep.equal([null, null]);
  });
});
