import { expect } from 'chai';
import { convert, create } from 'xmlbuilder2';
import { makeTinyRun, type TinyRun } from '../../../../tests/kits/tiny-run';
import { readRun } from '../run';
import { computeVerdicts } from '../verdicts';
import { junitXml } from './junit-xml';

/** Jenkins' xUnit plugin, `junit-10.xsd`: the attributes and children of each element; those with ! must be there. */
const SCHEMA: Record<string, { attributes: string[]; children: string[] }> = {
  testsuites: { attributes: ['name', 'time', 'tests', 'failures', 'errors'], children: ['testsuite'] },
  testsuite: {
    attributes: [
      ...['name!', 'tests!', 'failures!', 'errors!', 'group', 'time', 'skipped', 'timestamp', 'hostname', 'id'],
      ...['package', 'file', 'log', 'url'],
    ],
    children: ['testsuite', 'properties', 'testcase', 'system-out', 'system-err'],
  },
  properties: { attributes: [], children: ['property'] },
  property: { attributes: ['name!', 'value!'], children: [] },
  testcase: {
    attributes: ['name!', 'time', 'classname', 'group'],
    children: ['skipped', 'error', 'failure', 'system-out', 'system-err', 'rerunFailure', 'flakyFailure'],
  },
  skipped: { attributes: ['type', 'message'], children: ['#text'] },
  failure: { attributes: ['type', 'message'], children: ['#text'] },
  error: { attributes: ['type', 'message'], children: ['#text'] },
  'system-out': { attributes: [], children: ['#text'] },
};
const SUREFIRE_TIME = /^(([0-9]{0,3},)*[0-9]{3}|[0-9]{0,3})*(\.[0-9]*)?$/;

interface XmlNode {
  nodeName: string;
  textContent: string | null;
  childNodes: Iterable<XmlNode>;
  attributes?: Iterable<{ name: string; value: string }>;
}

/** Where a document departs from the schema. */
function schemaProblems(node: XmlNode): string[] {
  const { nodeName } = node;
  const known = SCHEMA[nodeName];
  if (!known) return [`there is no element ${nodeName}`];
  const given = new Map([...(node.attributes ?? [])].map(({ name, value }) => [name, value]));
  const names = known.attributes.map((name) => name.replace('!', ''));
  const children = [...node.childNodes].filter(
    ({ nodeName: name, textContent }) => name !== '#text' || textContent?.trim(),
  );
  return [
    ...[...given.keys()].filter((name) => !names.includes(name)).map((name) => `${nodeName} has no ${name}`),
    ...known.attributes.filter((name) => name.endsWith('!') && !given.has(name.slice(0, -1))),
    ...(given.has('time') && !SUREFIRE_TIME.test(given.get('time') ?? '')
      ? [`${nodeName} time ${given.get('time')}`]
      : []),
    ...children
      .filter((one) => !known.children.includes(one.nodeName))
      .map((one) => `${nodeName} holds ${one.nodeName}`),
    ...children.filter((one) => one.nodeName !== '#text').flatMap(schemaProblems),
  ];
}

function rootOf(xml: string): XmlNode {
  return create(xml).root().node as unknown as XmlNode;
}

function cases(node: XmlNode): XmlNode[] {
  return [...node.childNodes].flatMap((one) => (one.nodeName === 'testcase' ? [one] : cases(one)));
}

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
    const totals = { '@tests': '4', '@failures': '1', '@errors': '1', '@time': '6.000' };
    const property = (name: string, value: string): object => ({ '@name': name, '@value': value });
    const took = { '@time': '1.500' };
    expect(convert(junitXml(run, verdicts), { format: 'object' })).to.deep.equal({
      testsuites: {
        '@name': 'Bango certification (live)',
        ...totals,
        testsuite: {
          '@name': 'ssp 25.12',
          '@timestamp': '2026-11-21T08:00:00',
          '@hostname': 'localhost',
          ...totals,
          '@skipped': '1',
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
              ...took,
              'system-out': 'id: a\nverdict: PASSED\ncases: UC-01\nplace: f.feature:3',
            },
            {
              '@classname': 'ssp.UC-01 Purchase',
              '@name': 'Fails',
              ...took,
              failure: {
                '@message': 'Expected: 200. But: 500.',
                '@type': 'WRONG_STATUS',
                '#': 'Then the answer is wrong\nExpected: 200.\nBut: 500.\nf.feature:7',
              },
              'system-out': 'id: b\nverdict: FAILED\ncases: UC-01\nplace: f.feature:6',
            },
            {
              '@classname': 'ssp.F',
              '@name': 'Is blocked',
              ...took,
              error: {
                '@message': 'the purchase was refused',
                '@type': 'BLOCKED',
                '#': 'Given a state that cannot be established\nthe purchase was refused\nf.feature:10',
              },
              'system-out': 'id: c\nverdict: BLOCKED\ncases: none\nplace: f.feature:9',
            },
            {
              '@classname': 'ssp.F',
              '@name': 'Does not apply',
              ...took,
              skipped: { '@message': 'NOT_APPLICABLE: not part of SSP', '#': 'NOT_APPLICABLE: not part of SSP' },
              'system-out': 'id: d\nverdict: NOT_APPLICABLE\ncases: none\nplace: f.feature:12',
            },
          ],
        },
      },
    });
  });

  it("is valid by the schema of Jenkins' xUnit plugin, whatever the run was like", async () => {
    const run = await readRun(tiny.folder);
    const verdicts = computeVerdicts(run);
    expect(schemaProblems(rootOf(junitXml(run, verdicts)))).to.deep.equal([]);
    const [first] = verdicts.scenarios;
    for (const scenario of verdicts.scenarios)
      Object.assign(scenario, { name: '', durationMs: -20, useCases: [], feature: 'A.b \ud800', reason: '\u0000]]>' });
    Object.assign(first ?? {}, { durationMs: 4_000_000_000 });
    expect(schemaProblems(rootOf(junitXml(run, verdicts)))).to.deep.equal([]);
    verdicts.scenarios.length = 0;
    expect(schemaProblems(rootOf(junitXml(run, verdicts)))).to.deep.equal([]);
  });

  it('tells the rows of an outline apart, and gives each that did not pass a text, as GitLab reads them', async () => {
    const run = await readRun(tiny.folder);
    const verdicts = computeVerdicts(run);
    const names = ['One row', 'One row', 'One row', 'Alone'];
    for (const [index, scenario] of verdicts.scenarios.entries())
      Object.assign(scenario, { name: names[index], useCases: ['UC-01'] });
    const read = cases(rootOf(junitXml(run, verdicts))).map((node) => {
      const result = [...node.childNodes].find(({ nodeName }) => ['failure', 'error', 'skipped'].includes(nodeName));
      const name = [...(node.attributes ?? [])].find((one) => one.name === 'name')?.value;
      return [name, result === undefined ? 'success' : result.textContent?.split('\n')[0]];
    });
    expect(read).to.deep.equal([
      ['One row [a]', 'success'],
      ['One row [b]', 'Then the answer is wrong'],
      ['One row [c]', 'Given a state that cannot be established'],
      ['Alone', 'NOT_APPLICABLE: not part of SSP'],
    ]);
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
