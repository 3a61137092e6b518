import { UserError } from '@opentv-bango/contract';
import { expect } from 'chai';
import { defectsByName } from './by-name';
import { DEFECTS } from './registry';

describe('the defects', () => {
  it('are many, and each has a name of its own', () => {
    const names = DEFECTS.map(({ name }) => name);
    expect(names.length).to.be.at.least(80);
    expect([...new Set(names)]).to.deep.equal(names);
  });

  it('say which rule they break, and how, in one sentence', () => {
    const unclear = DEFECTS.filter(
      ({ name, rule, breaks }) =>
        !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(name) ||
        !/^docs\/spec\/(opentv-platform|bango)\.md, "./.test(rule) ||
        !/^[A-Z].*\.$|^created .*\.$|^prohibit.*\.$|^totalRecords .*\.$/.test(breaks),
    );
    expect(unclear.map(({ name }) => name)).to.deep.equal([]);
  });

  it('break something', () => {
    const harmless = DEFECTS.filter((defect) => {
      const { bango = {}, ...platform } = defect.seams();
      return Object.keys(platform).length + Object.keys(bango).length === 0;
    });
    expect(harmless).to.deep.equal([]);
  });

  it('concern each of the eleven use cases', () => {
    const useCases = Array.from({ length: 11 }, (_, index) => `UC-${String(index + 1).padStart(2, '0')}`);
    expect(useCases.filter((useCase) => !DEFECTS.some(({ rule }) => rule.includes(useCase)))).to.deep.equal([]);
  });

  it('are found by name, in the order given', () => {
    expect(defectsByName(['sort-ignored', 'echo-not-ok']).map(({ name }) => name)).to.deep.equal([
      'sort-ignored',
      'echo-not-ok',
    ]);
  });

  it('are told where to find when a name does not exist', () => {
    expect(() => defectsByName(['banana'])).to.throw(
      UserError,
      `There is no defect banana: "certify defects" lists the ${DEFECTS.length} that there are.`,
    );
  });
});
