import { expect } from 'chai';
import { convert } from 'xmlbuilder2';
import { makeTinyRun, type TinyRun } from '../../../../tests/tiny-run';
import { readRun } from '../run';
import { computeVerdicts } from '../verdicts';
import { junitXml } from './junit-xml';

const FEATURE = `Feature: F
  @UC-01 @id:a
  Scenario: Works
    When a call is made
  @UC-01 @id:b
  Scenario: Fails
    Then the answer is wrong
  @id:c
  Scenario: Is blocked
    Given a state that cannot be established
  @non-ssp @id:d
  Scenario: Does not apply
    When a call is made
`;

describe('junitXml', () => {
  let tiny: TinyRun;
  before(async () => {
    tiny = await makeTinyRun({ features: { 'f.feature': FEATURE } });
  });
  after(() => tiny.remove());

  it('has one suite for a leg, with failure, error and skipped as CI servers read them', async () => {
    const run = await readRun(tiny.folder);
    const verdicts = computeVerdicts(run);
    for (const scenario of verdicts.scenarios) Object.assign(scenario, { featurePath: 'f.feature', durationMs: 1500 });
    const totals = { '@tests': '4', '@failures': '1', '@errors': '1', '@skipped': '1', '@time': '6.000' };
    const property = (name: string, value: string): object => ({ '@name': name, '@value': value });
    const at = (line: string): object => ({ '@file': 'f.feature', '@line': line, '@time': '1.500' });
    expect(convert(junitXml(run, verdicts), { format: 'object' })).to.deep.equal({
      testsuites: {
        '@name': 'Bango certification (live)',
        ...totals,
        testsuite: {
          '@name': 'ssp 25.12',
          '@timestamp': '2026-11-21T08:00:00',
          '@hostname': 'localhost',
          ...totals,
          properties: {
            property: [
              property('run', 'tiny'),
              property('target', 'live'),
              property('outcome', 'FAILED'),
              property('deployment', 'ssp'),
              property('release', '25.12'),
              property('suite', '0.1.0'),
            ],
          },
          testcase: [
            {
              '@classname': 'ssp.UC-01 Purchase',
              '@name': 'Works',
              ...at('3'),
              'system-out': 'id: a\nverdict: PASSED\ncases: UC-01',
            },
            {
              '@classname': 'ssp.UC-01 Purchase',
              '@name': 'Fails',
              ...at('6'),
              failure: {
                '@message': 'Expected: 200. But: 500.',
                '@type': 'WRONG_STATUS',
                '#': 'Then the answer is wrong\nExpected: 200.\nBut: 500.\nf.feature:7',
              },
              'system-out': 'id: b\nverdict: FAILED\ncases: UC-01',
            },
            {
              '@classname': 'ssp.F',
              '@name': 'Is blocked',
              ...at('9'),
              error: {
                '@message': 'the purchase was refused',
                '@type': 'BLOCKED',
                '#': 'Given a state that cannot be established\nthe purchase was refused\nf.feature:10',
              },
              'system-out': 'id: c\nverdict: BLOCKED\ncases: none',
            },
            {
              '@classname': 'ssp.F',
              '@name': 'Does not apply',
              ...at('12'),
              skipped: { '@message': 'NOT_APPLICABLE: not part of SSP' },
              'system-out': 'id: d\nverdict: NOT_APPLICABLE\ncases: none',
            },
          ],
        },
      },
    });
  });

  it('stays readable XML when a message holds control characters', async () => {
    const run = await readRun(tiny.folder);
    const verdicts = computeVerdicts(run);
    for (const scenario of verdicts.scenarios) scenario.name = 'bell \u0007 & <more> ]]>';
    const xml = junitXml(run, verdicts);
    expect(() => convert(xml, { format: 'object' })).not.to.throw();
    expect(xml).not.to.contain('\u0007');
    expect(xml).to.contain('&amp; &lt;more&gt; ]]&gt;');
  });
});
