import { mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative, sep } from 'node:path';
import { UserError } from '@opentv-bango/contract';
import { expect } from 'chai';
import { PROJECT } from '../project';
import { resolvePaths } from './command-line-paths';

describe('resolvePaths', () => {
  it('means the features of the project wherever the command is given, lines kept', () => {
    const wanted = { selected: ['features:1', 'features'], further: [] };
    expect(resolvePaths(['features:1', 'features/'], PROJECT)).to.deep.equal(wanted);
    expect(resolvePaths(['features:1', 'features/'], tmpdir())).to.deep.equal(wanted);
    expect(resolvePaths(['.'], join(PROJECT, 'features'))).to.deep.equal({ selected: ['features'], further: [] });
  });

  it('tells cucumber of files that lie elsewhere', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'paths-'));
    await writeFile(join(folder, 'own.feature'), '# a line\n'.repeat(7));
    const path = relative(PROJECT, join(folder, 'own.feature')).split(sep).join('/');
    expect(resolvePaths(['own.feature:3', 'own.feature:7'], folder)).to.deep.equal({
      selected: [`${path}:3`, `${path}:7`],
      further: [path],
    });
    await rm(folder, { recursive: true });
  });

  it('knows the features of the project behind a link, too', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'paths-'));
    await symlink(PROJECT, join(folder, 'suite'), 'dir');
    await symlink(join(PROJECT, 'features', 'suspend.feature'), join(folder, 'linked'));
    const paths = ['suite/features/suspend.feature:7', 'suite/features', 'suite', 'linked'];
    expect(resolvePaths(paths, folder)).to.deep.equal({
      selected: ['features/suspend.feature:7', 'features', '.', 'features/suspend.feature'],
      further: [],
    });
    await rm(folder, { recursive: true });
  });

  it('refuses a line beyond the end of the file', () => {
    expect(() => resolvePaths(['features/suspend.feature:9999'], PROJECT))
      .to.throw('features/suspend.feature has no line 9999: it ends with line ')
      .with.property('code', 'LINE_UNKNOWN');
  });

  it('refuses a path that does not exist, and names what may have been meant', () => {
    for (const [typed, meant] of [
      ['features/purchse.feature:3', 'features/purchse.feature. Did you mean features/purchase.feature?'],
      ['verfy', 'verfy. Did you mean the command "verify"?'],
      ['frobnicate', 'frobnicate: give a path below features/, or path:line. "certify --help" lists the commands.'],
      ['nothing-like-it', 'nothing-like-it: give a path below features/, or path:line.'],
    ] as const) {
      expect(() => resolvePaths([typed], PROJECT))
        .to.throw(UserError, `There is no feature file or folder ${meant}`)
        .with.property('code', 'PATH_UNKNOWN');
    }
  });

  it('refuses another file', () => {
    expect(() => resolvePaths(['README.md'], PROJECT))
      .to.throw('README.md is no feature file: the name of one ends in .feature.')
      .with.property('code', 'NO_FEATURE_FILE');
  });
});
