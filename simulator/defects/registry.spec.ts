import { expect } from 'chai';
import type { Defect } from '../seams';
import { defectsByName } from './registry';

describe('the registry of defects', () => {
  const known: Defect[] = ['deaf', 'forgetful'].map((name) => ({ name, rule: 'none', breaks: 'nothing', seams: {} }));

  it('finds defects by name', () => {
    expect(defectsByName(['forgetful'], known).map(({ name }) => name)).to.deep.equal(['forgetful']);
  });

  it('lists the names when it does not know one', () => {
    expect(() => defectsByName(['blind'], known)).to.throw('There is no defect blind. There are: deaf, forgetful.');
  });
});
