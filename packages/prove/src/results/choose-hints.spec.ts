import type { Detection } from '@opentv-bango/certification/proof';
import { expect } from 'chai';
import { chooseHints } from './choose-hints';

describe('chooseHints', () => {
  it('takes two scenarios of each defect, first those that nothing else turned red', () => {
    const sightings = [...seen('ssp', 'x', 'a', 'b', 'c'), ...seen('ssp', 'y', 'a', 'b', 'c')];
    expect(chooseHints(sightings)).to.deep.equal({ x: ['a', 'b'], y: ['c', 'a'] });
  });

  it('takes more where a scenario would be left out', () => {
    expect(chooseHints(seen('ssp', 'x', 'a', 'b', 'c'))).to.deep.equal({ x: ['a', 'b', 'c'] });
  });

  it('sees to it that every leg has its own', () => {
    const sightings = [...seen('ssp', 'x', 'a', 'b'), ...seen('non-ssp', 'x', 'c')];
    expect(chooseHints(sightings)).to.deep.equal({ x: ['a', 'b', 'c'] });
  });
});

function seen(leg: string, defect: string, ...scenarios: string[]): Detection[] {
  return scenarios.map((scenario) => ({ leg, defect, scenario, step: 'Then ...', code: 'WRONG_STATE', reason: '' }));
}
