import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { SuiteProof, Waiver } from '@opentv-bango/evidence';
import { expect } from 'chai';
import { parse } from 'node-html-parser';
import { ONE_CASE, writeFakeRun } from '../../../../tests/kits/fake-run';
import type { Certificate } from '../certificate';
import { completeEvidence } from '../completion';
import { makePack } from '../pack';
import { readRun } from '../run';
import { verify } from '../verify';

const WAIVER: Waiver = {
  scenario: 'resume-fails',
  testCase: null,
  deployment: null,
  owner: 'Jane Doe',
  reason: 'it stays suspended',
  ticket: 'OPF-1',
  until: '2026-12-31',
};

const PROOF: SuiteProof = {
  provenAt: '2026-11-20T08:00:00.000Z',
  suiteVersion: '0.1.0',
  legs: 'ssp 25.12, non-ssp 25.12',
  scenarios: { total: 219, shown: 219 },
  defects: { total: 178, noticed: 177 },
  complete: false,
  sameFeatures: true,
  sameSteps: false,
};

const FAILURE = 'the subscription should be ACTIVE, and is SUSPENDED';

describe('a run with a waived failure', () => {
  let folder: string;
  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'waived-'));
    await writeFakeRun(folder, { record: { waivers: [WAIVER], proof: PROOF } });
    const lookedFor = { secrets: [], canaries: [] };
    await completeEvidence(await readRun(folder), { catalogue: ONE_CASE, lookedFor, signingKey: null });
  });
  after(() => rm(folder, { recursive: true, force: true }));

  const text = (name: string): Promise<string> => readFile(join(folder, name), 'utf8');

  it('says so in certification.json, with what came of the waiver', async () => {
    const { counts, waivers, exitCode } = JSON.parse(await text('certification.json')) as Certificate;
    expect({ counts, waivers, exitCode }).to.deep.equal({
      counts: { FAILED: 0, BLOCKED: 0, NOT_RUN: 0, NOT_COVERED: 0, WAIVED: 2, PASSED: 4, NOT_APPLICABLE: 2 },
      waivers: [{ ...WAIVER, waived: ['ssp/resume-fails', 'non-ssp/resume-fails'], staleIn: [] }],
      exitCode: 0,
    });
  });

  it('lists it on the page before the matrix, and shows the failure in full at the scenario', async () => {
    const page = parse(await text('index.html'));
    const sections = page.querySelectorAll('main > section').map(({ id }) => id);
    const cells = page.querySelectorAll('#waivers tbody tr > *').map((cell) => cell.text.trim());
    const links = page.querySelectorAll('#waivers a').map((link) => link.getAttribute('href')?.slice(1) ?? '');
    const scenario = page.querySelector('details.scenario[data-key="ssp/resume-fails"]');
    expect({
      order: sections.indexOf('waivers') < sections.indexOf('matrix'),
      cells,
      linked: links.map((id) => page.getElementById(id)?.getAttribute('data-key')),
      verdict: scenario?.querySelector('summary .verdict')?.text.trim(),
      waiver: scenario?.querySelector('.waiver')?.text,
      failure: scenario?.querySelector('.failure')?.text,
    }).to.deep.equal({
      order: true,
      cells: [
        'resume-fails',
        'it stays suspended',
        'Jane Doe',
        'OPF-1',
        '2026-12-31',
        'resume-fails (SSP), resume-fails (non-SSP)',
      ],
      linked: ['ssp/resume-fails', 'non-ssp/resume-fails'],
      verdict: '◇ Waived',
      waiver: 'Waived by Jane Doe until 2026-12-31 (OPF-1): it stays suspended',
      failure: FAILURE,
    });
  });

  it('says on the page what was proven of the suite, and that it changed since', async () => {
    const page = parse(await text('index.html'));
    const told = page.querySelector('#trust')?.text.replace(/\s+/g, ' ');
    expect(told)
      .to.contain('219 of 219 scenarios were shown able to fail, and 177 of 178 defects were noticed')
      .and.to.contain('The proof is not complete')
      .and.to.contain('The steps changed since: what was changed is not proven.');
  });

  it('says so for CI servers: skipped, with the failure that was waived', async () => {
    expect(await text('junit.xml'))
      .to.contain('<skipped message="WAIVED: waived by Jane Doe until 2026-12-31 (OPF-1): it stays suspended">')
      .and.to.contain(`waived failure: Then the subscription is SUSPENDED on OpenTV Platform and at Bango\n${FAILURE}`);
  });

  it('is packed, and verified with its waiver; a waiver that was put in or changed afterwards is noticed', async () => {
    const target = join(folder, '..', `${folder.split('/').at(-1)}.zip`);
    await makePack(folder, { rehearsal: true, signingKey: null, target });
    const problems = async (source: string): Promise<string[]> =>
      (await verify(source, { trusted: null })).checks.flatMap((check) => check.problems);
    expect(await problems(target)).to.deep.equal([]);
    expect((await verify(target, { trusted: null })).checks.at(-1)).to.deep.equal({
      what: 'Waivers: 1, which make 2 of the failures WAIVED',
      problems: [],
      note: 'whether they may stand is for the reviewer to say',
    });
    expect(await text('READ-ME-FIRST.txt')).to.match(/^Waivers {5}1, for known failures/m);
    await rm(target);

    const record = await text('run.json');
    await writeFile(join(folder, 'run.json'), record.replace('2026-12-31', '2026-11-20'));
    expect(await problems(folder))
      .to.include('run.json was changed: its digest is another.')
      .and.to.include(
        'certification.json: scenarios[ssp/resume-fails].verdict says "WAIVED", and the recorded messages give "FAILED".',
      )
      .and.to.include(
        'index.html for the scenario ssp/resume-fails says "◇ Waived", and the recorded messages give "✕ Failed".',
      );
    await writeFile(join(folder, 'run.json'), record);
  });
});
