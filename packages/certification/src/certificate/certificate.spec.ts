import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020';
import { expect } from 'chai';
import { writeFakeRun } from '../../../../tests/kits/fake-run';
import { loadCatalogue } from '../catalogue';
import { readRun } from '../run';
import { computeVerdicts } from '../verdicts';
import type { Certificate } from './certificate';
import { certificateJsonSchema, certificateSchema } from './schema';
import { writeCertificate } from './write-certificate';

describe('the certificate', () => {
  let folder: string;
  let certificate: Certificate;

  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'certificate-'));
    await writeFakeRun(folder);
    const run = await readRun(folder);
    const catalogue = await loadCatalogue();
    certificate = await writeCertificate(run, computeVerdicts(run, catalogue), catalogue);
  });

  after(() => rm(folder, { recursive: true }));

  it('has the form of its published schema', async () => {
    const published: object = JSON.parse(
      await readFile(join(__dirname, '../../../../docs/certification.schema.json'), 'utf8'),
    );
    expect(published, 'run: npx ts-node packages/certification/src/certificate/publish-schema.ts').to.deep.equal(
      JSON.parse(JSON.stringify(certificateJsonSchema())),
    );
    const check = new Ajv2020({ allErrors: true, strict: false }).compile(published);
    const written: unknown = JSON.parse(await readFile(join(folder, 'certification.json'), 'utf8'));
    check(written);
    // Does not compile where the schema lacks what the type has.
    const typed: Certificate = certificateSchema.parse(written);
    expect(typed.outcome).to.equal('REHEARSAL');
    expect(check.errors).to.equal(null);
    expect(written).to.deep.equal(JSON.parse(JSON.stringify(certificate)));
  });

  it('refuses another form', () => {
    const check = new Ajv2020({ strict: false }).compile(certificateJsonSchema());
    expect(check({ ...certificate, outcome: 'PERFECT' })).to.equal(false);
  });

  it('says for each scenario what it came to in words', () => {
    const told = certificate.scenarios
      .filter(({ leg }) => leg === 'ssp')
      .map(({ id, actualResult }) => [id, actualResult]);
    expect(told).to.deep.equal([
      ['suspend-1', 'As expected. Entitlement ent-ssp-suspend-1: SUSPENDED on OpenTV Platform, SUSPENDED at Bango.'],
      ['suspend-2', 'As expected. Entitlement ent-ssp-suspend-2: SUSPENDED on OpenTV Platform, SUSPENDED at Bango.'],
      [
        'resume-fails',
        'Not as expected: Then the subscription is SUSPENDED on OpenTV Platform and at Bango: the subscription should be ACTIVE, and is SUSPENDED. Entitlement ent-ssp-resume-fails: SUSPENDED on OpenTV Platform, SUSPENDED at Bango.',
      ],
      ['recover-elsewhere', 'Not applicable: Recovering an entitlement exists in non-SSP deployments only.'],
    ]);
  });

  it('lays use cases, test cases and legs out as a matrix', () => {
    const rows = certificate.matrix
      .filter(({ useCase }) => useCase === 'UC-06' || useCase === 'UC-07')
      .map(({ useCase, testCase, cells }) => [
        useCase,
        testCase,
        ...cells.map((cell) => `${cell.leg} ${cell.verdict} ${cell.counts.PASSED}/${cell.total}`),
      ]);
    expect(rows).to.deep.equal([
      ['UC-06', 'BC-12', 'ssp PASSED 2/2', 'non-ssp PASSED 2/2'],
      ['UC-06', 'BC-25', 'ssp NOT_COVERED 0/0', 'non-ssp NOT_COVERED 0/0'],
      ['UC-07', 'BC-13', 'ssp FAILED 0/1', 'non-ssp FAILED 0/1'],
    ]);
  });

  it('maps the transitions that were exercised and the requests that were refused', () => {
    const { transitions, refusals, unexpected } = certificate.lifeCycle;
    expect({
      exercised: transitions
        .filter(({ scenarios }) => scenarios.length > 0)
        .map(({ from, event, to }) => [from, event, to]),
      refused: refusals.filter(({ scenarios }) => scenarios.length > 0).map(({ state, event }) => [state, event]),
      unexpected,
    }).to.deep.equal({
      exercised: [
        ['none', 'purchase', 'PENDING'],
        ['PENDING', 'activation', 'ACTIVE'],
        ['ACTIVE', 'suspend', 'SUSPENDED'],
      ],
      refused: [['SUSPENDED', 'suspend']],
      unexpected: [],
    });
  });

  it('gives the same files for the same run', async () => {
    const before = await Promise.all(
      ['index.html', 'certification.json', 'certification.csv'].map((name) => readFile(join(folder, name), 'utf8')),
    );
    const run = await readRun(folder);
    const catalogue = await loadCatalogue();
    await writeCertificate(run, computeVerdicts(run, catalogue), catalogue);
    const after = await Promise.all(
      ['index.html', 'certification.json', 'certification.csv'].map((name) => readFile(join(folder, name), 'utf8')),
    );
    expect(after.map((text, index) => text === before[index])).to.deep.equal([true, true, true]);
  });
});
