import { stripVTControlCharacters } from 'node:util';
import { allDefects } from '@opentv-bango/simulator';
import { expect } from 'chai';
import { listDefects, renderDefects } from './defect-list';

describe('the list of defects', () => {
  const all = listDefects(allDefects());

  for (const width of [60, 80]) {
    it(`fits into ${width} columns`, () => {
      const lines = renderDefects(all, { colours: false, width }).split('\n');
      expect(lines.filter((line) => line.length > width)).to.deep.equal([]);
      expect(lines.at(-1)).to.equal(`${all.length} defects`);
    });
  }

  it('says what breaks, which rule that is, and where alone it can occur', () => {
    const everywhere = { deployments: ['ssp', 'non-ssp'], releases: ['25.12', '25.26'] };
    const told = { rule: 'spec/x.md, "Y"', breaks: 'A suspension is told to nobody at all.' };
    const defects = [
      { name: 'one', ...told, ...everywhere },
      { name: 'other', ...told, deployments: ['ssp'], releases: ['25.26'] },
    ];
    const text = renderDefects(defects, { colours: true, width: 30 });
    expect(stripVTControlCharacters(text).split('\n')).to.deep.equal([
      'one',
      '  A suspension is told to',
      '  nobody at all.',
      '  spec/x.md, "Y"',
      '',
      'other',
      '  A suspension is told to',
      '  nobody at all.',
      '  spec/x.md, "Y"; only ssp',
      '  25.26',
      '',
      '2 defects',
    ]);
  });
});
