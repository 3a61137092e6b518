import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'chai';
import { checkWaivers, readWaivers, waiverApplies } from './index';

const WHO = '    owner: Jane Doe\n    reason: Bango is not told\n    ticket: OPF-1\n';
const REST = `${WHO}    until: 2026-12-31\n`;

describe('waivers', () => {
  let folder: string;
  let file: string;
  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'waivers-'));
    file = join(folder, 'waivers.yaml');
  });
  after(() => rm(folder, { recursive: true, force: true }));

  const message = (call: () => unknown): string => {
    try {
      call();
    } catch (error) {
      if (error instanceof Error) return error.message.replaceAll(file, 'waivers.yaml');
    }
    return 'none';
  };

  it('are read with the line of each', async () => {
    await writeFile(
      file,
      `# known failures\nwaivers:\n  - scenario: '@id:suspend-active'\n    deployment: ssp\n${REST}\n  - testCase: BC-12\n    owner: J\n    reason: R\n    ticket: 17\n    until: 2027-02-28\n`,
    );
    expect(readWaivers(file)).to.deep.equal([
      {
        line: 3,
        waiver: {
          scenario: 'suspend-active',
          testCase: null,
          deployment: 'ssp',
          owner: 'Jane Doe',
          reason: 'Bango is not told',
          ticket: 'OPF-1',
          until: '2026-12-31',
        },
      },
      {
        line: 10,
        waiver: {
          scenario: null,
          testCase: 'BC-12',
          deployment: null,
          owner: 'J',
          reason: 'R',
          ticket: '17',
          until: '2027-02-28',
        },
      },
    ]);
  });

  const one = (lines: string): string => `waivers:\n  - ${lines}`;
  const mistakes: [string, string, string][] = [
    ['no YAML', 'waivers:\n  - {', 'waivers.yaml:2: this is not YAML'],
    ['no list', 'scenario: a', 'waivers.yaml:1: "waivers" must be a list of waivers.'],
    ['a word for a waiver', 'waivers:\n  - all', 'waivers.yaml:2: waiver 1 must have the fields scenario or testCase'],
    [
      'no such day',
      one(`scenario: a\n${WHO}    until: 2026-02-30\n`),
      'waivers.yaml:6: "until" of waiver 1 must be a day',
    ],
    ['no end', one(`scenario: a\n${WHO}`), 'waivers.yaml:2: "until" of waiver 1 must say the last day'],
    [
      'no owner',
      one(`scenario: a\n${REST.replace('Jane Doe', "''")}`),
      'waivers.yaml:3: "owner" of waiver 1 must name who',
    ],
    ['an unknown field', one(`scenario: a\n    untill: x\n${REST}`), 'waiver 1 has the unknown field untill.'],
    ['an unknown deployment', one(`scenario: a\n    deployment: sap\n${REST}`), 'must be one of ssp, non-ssp.'],
    ['nothing to waive', one(REST.trim()), 'waivers.yaml:2: waiver 1 must name either a scenario or a testCase.'],
    ['two things', one(`scenario: a\n    testCase: b\n${REST}`), 'waiver 1 must name either a scenario or a testCase.'],
  ];
  for (const [what, text, sentence] of mistakes) {
    it(`are refused with the line: ${what}`, async () => {
      await writeFile(file, text);
      expect(message(() => readWaivers(file))).to.contain(sentence);
    });
  }

  it('that cannot be read are told in one sentence', () => {
    expect(message(() => readWaivers(join(folder, 'none.yaml')))).to.equal(
      `The waivers cannot be used: ${join(folder, 'none.yaml')}: the file cannot be read; check the path.`,
    );
  });

  it('name every mistake at once: expired, unknown, twice', async () => {
    const entry = (what: string, until: string): string => `  - ${what}\n${WHO}    until: ${until}\n`;
    await writeFile(
      file,
      `waivers:\n${entry('scenario: suspend-actve', '2026-12-31')}${entry('scenario: row#3', '2026-12-31')}${entry('scenario: row', '2026-11-20')}${entry('testCase: BC-12', '2026-11-21')}${entry('testCase: BC-12', '2026-11-21')}`,
    );
    const scenarios = ['suspend-active', 'row', 'row#2'].map((id) => ({ id, testCases: ['BC-12'] }));
    const check = (): void => checkWaivers(readWaivers(file), { file, scenarios, today: '2026-11-21' });
    expect(message(check).split('\n')).to.deep.equal([
      'The waivers cannot be used:',
      '  - waivers.yaml:2: there is no scenario with the tag @id:suspend-actve. Did you mean suspend-active?',
      '  - waivers.yaml:7: there is no scenario with the tag @id:row#3. Did you mean row#2?',
      '  - waivers.yaml:12: the waiver of the scenario row expired on 2026-11-20: take it out, or agree on a new end with Jane Doe.',
      '  - waivers.yaml:22: the test case BC-12 is waived in line 17 already: keep one of the two.',
    ]);
  });

  it('mean a scenario, an outline, one of its rows, or a test case, in all deployments or in one', () => {
    const waiver = { scenario: 'row', testCase: null, deployment: null, owner: '', reason: '', ticket: '', until: '' };
    const row = { id: 'row#2', deployment: 'ssp', testCases: ['BC-12'] };
    expect([
      waiverApplies(waiver, row),
      waiverApplies({ ...waiver, scenario: 'row#2' }, row),
      waiverApplies({ ...waiver, scenario: 'row#3' }, row),
      waiverApplies({ ...waiver, deployment: 'ssp' }, row),
      waiverApplies({ ...waiver, deployment: 'non-ssp' }, row),
      waiverApplies({ ...waiver, scenario: null, testCase: 'BC-12' }, row),
      waiverApplies({ ...waiver, scenario: null, testCase: 'BC-13' }, row),
    ]).to.deep.equal([true, true, false, true, false, true, false]);
  });
});
