import { allDefects } from '@opentv-bango/simulator';
import { expect } from 'chai';
import { type ProveOptions, trials } from './trials';

const ALL: ProveOptions = {
  defects: [],
  scenarios: [],
  sample: null,
  seed: '1',
  parallel: 1,
  everything: false,
  updateHints: false,
  reports: 'reports',
};

describe('trials', () => {
  it('try each defect in every leg in which it can occur', () => {
    const planned = trials({ ...ALL, defects: ['sort-ignored', 'own-id-ignored', 'cancel-counts-nothing'] }, {});
    expect(planned.map(({ defect, leg }) => `${defect.name}: ${leg.name}`)).to.deep.equal([
      'sort-ignored: ssp 25.12',
      'sort-ignored: non-ssp 25.12',
      'sort-ignored: ssp 25.26',
      'sort-ignored: non-ssp 25.26',
      'own-id-ignored: ssp 25.12',
      'own-id-ignored: non-ssp 25.12',
      'cancel-counts-nothing: ssp 25.12',
      'cancel-counts-nothing: ssp 25.26',
    ]);
  });

  it('try for a scenario what turned it red last time', () => {
    const hints = { 'sort-ignored': ['list-sorted-by-product'], 'echo-not-ok': ['bango-echo'] };
    const planned = trials({ ...ALL, scenarios: ['bango-echo'] }, hints);
    expect([...new Set(planned.map(({ defect }) => defect.name))]).to.deep.equal(['echo-not-ok']);
  });

  it('try everything for a scenario of which nothing is known', () => {
    const planned = trials({ ...ALL, scenarios: ['a-new-one'] }, {});
    expect(new Set(planned.map(({ defect }) => defect)).size).to.equal(allDefects().length);
  });

  it('can be a random sample', () => {
    expect(trials({ ...ALL, sample: 5 }, {})).to.have.lengthOf(5);
  });
});
