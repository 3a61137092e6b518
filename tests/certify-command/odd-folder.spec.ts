import { cp, mkdir, mkdtemp, readdir, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative, sep } from 'node:path';
import { expect } from 'chai';
import { PROJECT } from '../../packages/certify/src/project';
import { certifyCommand } from '../kits/certify-command/certify-command';

const LEFT_OUT = new Set(['node_modules', '.git', 'reports', 'docs', 'tests']);

const SCRIPT = join('packages', 'certify', 'bin', 'certify.js');
const SCOPE = '@opentv-bango';

/** Copies the suite with its workspaces into a folder; packages of others stay where they are. */
async function copySuite(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  const filter = (path: string): boolean => !LEFT_OUT.has(relative(PROJECT, path).split(sep)[0] ?? '');
  await cp(PROJECT, folder, { recursive: true, filter });
  const modules = join(folder, 'node_modules');
  await mkdir(join(modules, SCOPE), { recursive: true });
  for (const name of await readdir(join(PROJECT, 'node_modules'))) {
    if (name !== SCOPE) await symlink(join(PROJECT, 'node_modules', name), join(modules, name), 'junction');
  }
  for (const name of await readdir(join(PROJECT, 'node_modules', SCOPE))) {
    const place = name === 'support' ? join(folder, name) : join(folder, 'packages', name);
    await symlink(place, join(modules, SCOPE, name), 'junction');
  }
}

describe('a suite in a folder with an odd name', () => {
  let folder: string;
  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'odd-'));
  });
  after(() => rm(folder, { recursive: true }));

  it('runs whatever signs of URLs, patterns and shells the name holds', async () => {
    // What follows the percent sign is no escape of a URL, and would be one.
    const suite = join(folder, `100% 50%20#1 [a] {b,c} $(d) ünï 日本${sep === '/' ? ' ?' : ''}`);
    await copySuite(suite);
    const words = ['run', '--deployment', 'ssp', '--no-allure', '--tags', '@id:suspend-active'];
    const { code, stdout } = await certifyCommand(words, { folder: suite, script: join(suite, SCRIPT) });
    expect([code, /REHEARSAL {2}SSP 25\.12: 1 passed/.test(stdout)]).to.deep.equal([0, true], stdout);
  });

  it('is told of a backslash, with which node finds no packages', async function () {
    if (sep === '\\') this.skip();
    const suite = join(folder, 'back\\slash');
    await cp(join(PROJECT, SCRIPT), join(suite, SCRIPT), { recursive: true });
    expect(await certifyCommand([], { folder: suite, script: join(suite, SCRIPT) })).to.deep.equal({
      code: 2,
      stdout: '',
      stderr: `The suite lies in ${suite}: Node.js loads no package from a folder whose name holds a backslash. Rename it, or move the suite.\ncode: FOLDER_UNUSABLE\n`,
    });
  });
});
