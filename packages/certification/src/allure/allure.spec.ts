import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { TestResult } from 'allure-js-commons';
import { expect } from 'chai';
import { makeTinyRun, type TinyRun } from '../../../../tests/kits/tiny-run';
import { type Run, readRun } from '../run';
import { computeVerdicts, type RunVerdicts } from '../verdicts';
import { chooseGenerator, generateReport, relabelResults, reportName, writeDefinitions } from './index';
import { relabelResult } from './relabel-result';

const FEATURE = `Feature: F
  @UC-01 @BC-01 @id:a
  Scenario: Passes
    When a call is made
  @UC-04 @id:b
  Scenario: Is undefined
    When a step that nobody wrote
  @UC-01 @BC-02 @id:c
  Scenario: Is blocked
    Given a state that cannot be established
  @UC-02 @non-ssp @id:d
  Scenario: Does not apply
    When a call is made
`;

const EXCHANGE = { name: 'CRM to OpenTV Platform', source: 'x.json', type: 'application/vnd.allure.http+json' };
const TABLE = { name: 'Examples', source: 'table.csv', type: 'text/csv' };
const WARNING = { name: 'Attachment', source: 'w.json', type: 'application/vnd.certify.warning+json' };

describe('the Allure report', () => {
  let tiny: TinyRun;
  let run: Run;
  let verdicts: RunVerdicts;
  let results: string;

  // As the adapter writes it: the undefined scenario counts as passed, and the last two are missing.
  before(async () => {
    tiny = await makeTinyRun({ features: { 'f.feature': FEATURE } });
    run = await readRun(tiny.folder);
    for (const scenario of run.legs.flatMap((leg) => leg.scenarios)) scenario.featurePath = 'features/f.feature';
    verdicts = computeVerdicts(run);
    results = join(tiny.folder, 'allure-results');
    await mkdir(results);
    await writeFile(join(results, 'x.json'), JSON.stringify({ schemaVersion: 1 }));
    await writeFile(join(results, 'w.json'), '{}');
    await writeFile(join(results, TABLE.source), 'id,n\na,1\n');
    for (const [uuid, name] of [['1', 'Passes'] as const, ['2', 'Is undefined'] as const]) {
      await writeFile(join(results, `${uuid}-result.json`), JSON.stringify(adapterResult(uuid, name)));
      await writeFile(join(results, `${uuid}-container.json`), JSON.stringify(container(uuid)));
    }
    relabelResults(run, verdicts, results, new Map([['BC-01', 'create, pending']]));
    await writeDefinitions(run, verdicts, results);
  });
  after(() => tiny.remove());

  it('shows our verdict of every scenario, those included that the adapter did not see', async () => {
    const shown = (await allResults(results)).map(({ name, status, statusDetails }) => [
      name,
      status,
      statusDetails?.message,
    ]);
    expect(shown.sort()).to.deep.equal([
      ['Does not apply', 'skipped', 'NOT_APPLICABLE: not part of SSP'],
      ['Is blocked', 'broken', 'BLOCKED: the purchase was refused'],
      ['Is undefined', 'broken', `UNDEFINED: ${verdicts.scenarios[1]?.failure?.message}`],
      ['Passes', 'passed', undefined],
    ]);
  });

  it('labels by use case and test case, keeps legs apart, and names what is attached', async () => {
    const [first] = (await allResults(results)).filter(({ name }) => name === 'Passes');
    expect(first).to.deep.include({
      fullName: 'features/f.feature#a',
      labels: [
        { name: 'tag', value: '@UC-01' },
        { name: 'tag', value: '@BC-01' },
        { name: 'tag', value: '@id:a' },
        { name: 'epic', value: 'UC-01 Purchase' },
        { name: 'feature', value: 'BC-01 create, pending' },
        { name: 'parentSuite', value: 'ssp 25.12' },
        { name: 'suite', value: 'F' },
        { name: 'host', value: 'ssp 25.12' },
      ],
      parameters: [
        { name: 'n', value: '1' },
        { name: 'deployment', value: 'ssp' },
        { name: 'release', value: '25.12' },
      ],
      attachments: [EXCHANGE],
    });
    const [step] = first?.steps ?? [];
    expect([first?.steps.length, step?.name, step?.status]).to.deep.equal([1, 'When a call is made', 'passed']);
    expect(step?.steps.map(({ name, status, attachments }) => [name, status, attachments])).to.deep.equal([
      ['CRM to OpenTV Platform', 'passed', [EXCHANGE]],
      ['Warning', 'passed', [{ ...WARNING, name: 'Warning' }]],
    ]);
  });

  it('leaves out the table of an outline, which stands in the parameters of each row', async () => {
    expect(await readdir(results)).not.to.include(TABLE.source);
  });

  it('has the same identity for a scenario in every run, and another one in each leg', async () => {
    const [first] = (await allResults(results)).filter(({ name }) => name === 'Passes');
    const scenario = verdicts.scenarios[0];
    if (first === undefined || scenario === undefined) throw new Error('no result');
    const other = relabelResult(first, { ...scenario, deployment: 'non-ssp' }, new Map());
    expect([other.testCaseId === first.testCaseId, other.historyId === first.historyId]).to.deep.equal([true, false]);
  });

  it('describes the run in environment, categories and executor', async () => {
    const read = (name: string): Promise<string> => readFile(join(results, name), 'utf8');
    expect((await read('environment.properties')).split('\n')).to.include.members([
      'Outcome=FAILED',
      'Platform=https://operator.example',
      'Operator=Example TV',
    ]);
    expect(JSON.parse(await read('categories.json'))).to.have.length(4);
    expect(JSON.parse(await read('executor.json'))).to.deep.include({ name: 'certify', buildName: 'tiny' });
  });

  for (const generator of ['allure-commandline', 'allure'] as const) {
    it(`is one file without an outside request (${generator})`, async () => {
      const output = join(tiny.folder, `report-${generator}`);
      await generateReport(results, output, reportName(run, verdicts), generator);
      const page = await readFile(join(output, 'index.html'), 'utf8');
      expect(await readdir(output)).to.deep.equal(['index.html']);
      expect(page).not.to.match(
        /googletagmanager|google-analytics|<(?:script|link)[^>]+(?:src|href)="(?:https?:)?\/\//,
      );
    });
  }

  it('is made by the generator that the machine can run', () => {
    expect(chooseGenerator({ PATH: join(tiny.folder, 'nothing') })).to.equal('allure');
    expect(chooseGenerator(process.env, 'win32')).to.equal('allure');
    expect(chooseGenerator({ PATH: '', JAVA_HOME: join(tiny.folder, 'nothing') })).to.equal('allure');
  });
});

async function allResults(folder: string): Promise<TestResult[]> {
  const files = (await readdir(folder)).filter((name) => name.endsWith('-result.json'));
  return Promise.all(files.map(async (name) => JSON.parse(await readFile(join(folder, name), 'utf8')) as TestResult));
}

// The adapter puts an attachment into a step of its own, without a status.
function wrapped(attachment: object): object {
  return { name: 'Attachment', start: 0, stop: 0, attachments: [attachment] };
}

function adapterResult(uuid: string, name: string): object {
  const step = { status: 'passed', statusDetails: {}, parameters: [], attachments: [] };
  return {
    uuid,
    name,
    fullName: `opentv-bango-certification:features/f.feature#${name}`,
    status: 'passed',
    statusDetails: {},
    start: 0,
    labels: [
      { name: 'host', value: 'the-machine-of-the-tester' },
      { name: 'feature', value: 'F' },
      { name: 'leg', value: 'ssp' },
      { name: 'tag', value: '@id:a' },
    ],
    links: [],
    parameters: [
      { name: 'id', value: 'a' },
      { name: 'tags', value: '@UC-01' },
      { name: 'n', value: '1' },
    ],
    attachments: [EXCHANGE, TABLE],
    steps: [{ ...step, name: 'When a call is made', steps: [wrapped(EXCHANGE), wrapped(WARNING)] }],
  };
}

// Only the second one has a hook that failed.
function container(uuid: string): object {
  const hook = { name: 'clean up', stage: 'finished', steps: [], attachments: [], parameters: [] };
  const failed = { ...hook, status: 'broken', statusDetails: { message: 'no\n    at /home/tester/steps.ts:1' } };
  return {
    uuid,
    children: [uuid],
    befores: [{ ...hook, status: 'passed', statusDetails: {} }],
    afters: uuid === '2' ? [failed] : [],
  };
}
