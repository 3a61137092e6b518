import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { expect } from 'chai';
import { certifyCommand, latestRun, ownFolder } from '../kits/certify-command';

const UNDEFINED = `@UC-01 @BC-01
Feature: Own
  @id:own-undefined
  Scenario: The moon
    Given the moon is full
`;

const SHORT = `Feature: Own
  @UC-06 @BC-12 @needs:standard @id:own-short
  Scenario: A suspension is accepted
    Given the subscriber has an active subscription to the standard product
    When the CRM suspends the subscription
    Then the platform accepts the request
`;

describe('certify run with features or a filter at fault', () => {
  const { path, reports, certify } = ownFolder();

  it('names an undefined step with its place and a snippet, and ends with 2', async () => {
    await writeFile(path('own.feature'), UNDEFINED);
    const end = await certify('own.feature:5');
    const { verdicts } = await latestRun(reports());
    expect([end.code, verdicts.exitCode]).to.deep.equal([2, 2]);
    expect(end.stdout).to.match(
      /own\.feature:5 {2}ssp {2}UC-01 {2}BC-01 {2}@id:own-undefined\n {4}Given the moon is full/,
    );
    expect(end.stdout).to.contain("Given('the moon is full', function () {");
    expect(verdicts.accounting).to.deep.equal({ planned: 1, run: 1, reported: 1, lost: [] });
    expect(verdicts.counts.NOT_RUN).to.equal(verdicts.scenarios.length - 1);
  });

  it('passes a scenario that says nothing of the state it leaves, with a warning', async () => {
    await writeFile(path('short.feature'), SHORT);
    const end = await certify('short.feature');
    const { verdicts } = await latestRun(reports());
    const warnings = verdicts.scenarios.flatMap(({ warnings }) => warnings.map(({ point }) => point));
    expect([end.code, verdicts.counts.PASSED, warnings]).to.deep.equal([0, 1, ['end-not-compared']]);
  });

  it('names a syntax error with file and line before anything is started or written, and ends with 2', async () => {
    await writeFile(path('broken.feature'), 'Feature: X\n  Scenario: Y\n    Given a\n    Wehn b\n');
    expect(await certify('broken.feature', '--reports', path('none'))).to.deep.equal({
      code: 2,
      stdout: '',
      stderr: `The features cannot be run as they stand:
  - broken.feature:4: "Wehn" is no keyword of Gherkin. Did you mean "When"?
code: FEATURES
`,
    });
    expect(existsSync(path('none'))).to.equal(false);
  });

  it('names a misspelt keyword that Gherkin takes for a description', async () => {
    await writeFile(path('withoutScenarios.feature'), 'Feature: X\n  Scenario: Y\n    Givven a\n    When b\n');
    const end = await certify('withoutScenarios.feature');
    expect(end.code).to.equal(2);
    expect(end.stderr)
      .to.contain('withoutScenarios.feature:3: "Givven" is no keyword')
      .and.to.contain('Did you mean "Given"?');
  });

  it('names the tag that was meant where @ was left out', async () => {
    expect(await certify('--tags', 'UC-06', '--reports', path('none'))).to.deep.equal({
      code: 2,
      stdout: '',
      stderr: '--tags "UC-06": UC-06 is no tag, since each begins with @. Did you mean @UC-06?\ncode: TAGS\n',
    });
    expect(existsSync(path('none'))).to.equal(false);
  });

  it('takes an empty filter for none', async () => {
    await writeFile(path('short.feature'), SHORT);
    const end = await certify('short.feature', '--tags', '');
    const { run, verdicts } = await latestRun(reports());
    expect([end.code, run.record.filter.tags, verdicts.counts.PASSED]).to.deep.equal([0, null, 1]);
  });

  it('says that the filter chooses nothing before anything is started or written, and ends with 2', async () => {
    expect(await certify('--tags', '@UC-6', '--reports', path('none'))).to.deep.equal({
      code: 2,
      stdout: '',
      stderr:
        'No scenario is selected by --tags "@UC-6". No scenario carries @UC-6: did you mean @UC-06?\ncode: NOTHING_SELECTED\n',
    });
    expect(existsSync(path('none'))).to.equal(false);
  });

  it('names what is wrong with an overlay before anything is started or written, and ends with 2', async () => {
    await writeFile(
      path('o.yaml'),
      'overlay: 1.0.0\ninfo: { title: a, version: 1.0.0 }\nactions:\n  - target: $.paths.nope\n    update: { a: 1 }\n',
    );
    const words = ['run', '--deployment', 'ssp', '--reports', path('none')];
    expect(await certifyCommand(words, { folder: path(), environment: { OPENTV_CONTRACT: 'o.yaml' } })).to.deep.equal({
      code: 2,
      stdout: '',
      stderr:
        'o.yaml:4: action 1 (target $.paths.nope): the target matches nothing in the contract.\ncode: CONTRACT_OVERLAY\n',
    });
    expect(existsSync(path('none'))).to.equal(false);
  });

  it('says what a simulator says that does not start', async () => {
    const end = await certify('--defect', 'no-such-defect');
    expect(end.code).to.be.oneOf([2, 3]);
    expect(end.stderr)
      .to.contain('no-such-defect')
      .and.not.to.match(/^\s+at /m);
  });
});

describe('certify sheet', () => {
  const { path } = ownFolder();

  it('does not write over the workbook that it filled before', async () => {
    await writeFile(path('bango-filled.xlsx'), 'with remarks of ours');
    expect(await certifyCommand(['sheet', 'bango.xlsx'], { folder: path() })).to.deep.equal({
      code: 2,
      stdout: '',
      stderr: `bango-filled.xlsx is there already, and is not written over: move it away, or name another file with --output.
code: SHEET_EXISTS
`,
    });
  });
});
