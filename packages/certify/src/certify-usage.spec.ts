import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'chai';
import { type CommandEnd, certifyCommand } from '../../../tests/kits/certify-command';
import { loadVerb } from './load-commands';

describe('certify, used wrongly', () => {
  let folder: string;
  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'certify-'));
  });
  after(() => rm(folder, { recursive: true, force: true }));

  const certify = (words: string[], environment: Record<string, string> = {}): Promise<CommandEnd> =>
    certifyCommand(words, { folder, environment });

  it('names every problem of the configuration at once, by variable, and runs nothing', async () => {
    const reports = join(folder, 'reports');
    const end = await certify(['--target', 'live', '--release', '24.0', '--reports', reports], {
      OPENTV_BASE_URL: 'operator.example',
      CERTIFY_WAIT_SECONDS: 'soon',
    });
    expect({ code: end.code, stdout: end.stdout }).to.deep.equal({ code: 2, stdout: '' });
    for (const name of [
      'OPENTV_RELEASE',
      'OPENTV_BASE_URL',
      'CERTIFY_WAIT_SECONDS',
      'OPENTV_TENANT_ID',
      'CERTIFY_ALLOW_HOSTS',
    ]) {
      expect(end.stderr).to.contain(name);
    }
    expect(end.stderr).not.to.match(/^\s+at /m);
    expect(await readdir(folder)).to.deep.equal([]);
  });

  it('warns of a variable in the environment that is misspelt, in run and preflight', async () => {
    const environment = { CERTIFY_WAIT_SECOND: '5', CRM_HOME: '/opt/crm' };
    const warning =
      'Warning: CERTIFY_WAIT_SECOND (from environment) is no variable of the suite. Did you mean CERTIFY_WAIT_SECONDS?\n';
    const [run, preflight] = await Promise.all([
      certify(['run', '--tags', '@nope'], environment),
      certify(['preflight'], environment),
    ]);
    expect([run.code, preflight.code]).to.deep.equal([2, 2]);
    for (const { stderr } of [run, preflight]) expect(stderr.startsWith(warning), stderr).to.equal(true);
  });

  it('refuses an option with a wrong value, an unknown one, and a path that does not exist', async () => {
    const [parallel, unknown, path] = await Promise.all([
      certify(['run', '--parallel', '0']),
      certify(['run', '--paralell', '2']),
      certify(['purchse']),
    ]);
    expect([parallel.code, unknown.code, path.code]).to.deep.equal([2, 2, 2]);
    expect(parallel.stderr).to.contain('It must be a whole number from 1 to 64.');
    expect(unknown.stderr).to.contain("unknown option '--paralell'").and.to.contain('certify run --help');
    expect(path.stderr).to.contain('There is no feature file or folder purchse').and.to.contain('PATH_UNKNOWN');
  });

  it('refuses a folder for reports that cannot be written', async () => {
    const file = join(folder, 'a-file');
    await writeFile(file, '');
    const end = await certify(['--reports', file]);
    await rm(file);
    expect(end.code).to.equal(2);
    expect(end.stderr).to.match(/cannot take the report of this run: a part of its path is a file\. .* --reports/);
  });

  for (const verb of ['preflight', 'simulator']) {
    it(`shows the help of ${verb} in the words of all, although the simulator has a process of its own`, async () => {
      const { stdout } = await certify([verb, '--help']);
      const [description = ''] = stdout.split('\n\n').slice(1);
      expect(description.replaceAll('\n', ' ')).to.equal(loadVerb(verb).file.summary);
      expect(stdout).to.match(new RegExp(`^Usage: certify ${verb} \\[options\\]$`, 'm'));
      expect(stdout).to.match(/^ {2}-h, --help +show help$/m);
      expect(stdout).to.match(new RegExp(`\\n\\nExamples:\\n  certify ${verb}( .*)?  \\w`));
      expect(stdout).to.contain('\n\nIn a clone, certify is called as "npx certify".\n');
    });
  }

  it('shows help with examples for itself and for each command', async () => {
    const [all, run] = await Promise.all([certify(['--help']), certify(['run', '--help'])]);
    expect([all.code, run.code]).to.deep.equal([0, 0]);
    expect(all.stdout).to.contain('simulator').and.to.contain('run');
    expect(run.stdout).to.contain('Examples:').and.to.contain('--deployment');
  });
});
