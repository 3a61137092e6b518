import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { expect } from 'chai';
import { latestRun, ownFolder } from '../kits/certify-command';

const entry = (scenario: string, until: string): string =>
  `  - scenario: ${scenario}\n    owner: Jane Doe\n    reason: Bango is not told\n    ticket: OPF-1\n    until: ${until}\n`;

describe('certify run with waivers', () => {
  const { path, reports, certify } = ownFolder();

  it('refuses those that are expired or unknown before anything is started or written, and ends with 2', async () => {
    await writeFile(
      path('wrong.yaml'),
      `waivers:\n${entry('suspend-actve', '2999-12-31')}${entry('suspend-active', '2026-01-31')}`,
    );
    expect(await certify('--waivers', 'wrong.yaml')).to.deep.equal({
      code: 2,
      stdout: '',
      stderr: `The waivers cannot be used:
  - wrong.yaml:2: there is no scenario with the tag @id:suspend-actve. Did you mean suspend-active?
  - wrong.yaml:7: the waiver of the scenario suspend-active expired on 2026-01-31: take it out, or agree on a new end with Jane Doe.
code: WAIVERS
`,
    });
    expect(existsSync(reports())).to.equal(false);
  });

  it('waives what fails, names what passed all the same, and ends with 4 for that', async () => {
    await writeFile(
      path('stale.yaml'),
      `waivers:\n${entry('suspend-active', '2999-12-31')}${entry('suspend-pending', '2999-12-31')}`,
    );
    await writeFile(path('.env'), 'CERTIFY_WAIVERS=stale.yaml\n');
    const tags = '@id:suspend-active or @id:suspend-pending';
    const end = await certify('--tags', tags, '--defect', 'suspend-at-bango-only');
    const { run, verdicts, junit } = await latestRun(reports());
    const sentence = 'the scenario suspend-pending PASSED, and is waived as a known failure (OPF-1, Jane Doe)';
    expect({
      code: end.code,
      waived: verdicts.waivers.map(({ scenario, waived, staleIn }) => ({ scenario, waived, staleIn })),
      input: run.record.inputs.waivers?.path,
      junit: junit.match(/skipped message="WAIVED[^"]*"/g),
    }).to.deep.equal({
      code: 4,
      waived: [
        { scenario: 'suspend-active', waived: ['ssp/suspend-active'], staleIn: [] },
        { scenario: 'suspend-pending', waived: [], staleIn: ['ssp'] },
      ],
      input: 'stale.yaml',
      junit: ['skipped message="WAIVED: waived by Jane Doe until 2999-12-31 (OPF-1): Bango is not told"'],
    });
    expect(end.stdout.replace(/\s+/g, ' ')).to.contain(sentence).and.to.contain('WAIVED ssp An active subscription');
  });
});
