import { execFileSync } from 'node:child_process';
import { appendFileSync, cpSync, mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'chai';
import { suiteVersion } from './suite-version';

/** Makes a folder look like a clone of the suite. */
function suiteIn(folder: string): string {
  mkdirSync(join(folder, 'features'), { recursive: true });
  writeFileSync(join(folder, 'features', 'purchase.feature'), 'Feature: F\n');
  return folder;
}

function git(folder: string, ...words: string[]): string {
  const identity = ['-c', 'user.name=t', '-c', 'user.email=t@operator.example', '-c', 'commit.gpgsign=false'];
  return execFileSync('git', [...identity, ...words], { cwd: folder, encoding: 'utf8', stdio: 'pipe' }).trim();
}

function committed(folder: string): string {
  git(folder, 'init', '-q');
  git(folder, 'add', '.');
  git(folder, 'commit', '-q', '--allow-empty', '-m', 'First');
  return git(folder, 'rev-parse', 'HEAD');
}

describe('which suite made a run', () => {
  let folder: string;
  beforeEach(() => {
    folder = realpathSync(mkdtempSync(join(tmpdir(), 'suite version #1 ü-')));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  const state = async (place: string, environment?: NodeJS.ProcessEnv): Promise<unknown[]> => {
    const { commit, dirty } = await suiteVersion(place, environment);
    return [commit, dirty];
  };

  it('is the commit of its own clone, and whether files differ from it', async () => {
    const commit = committed(suiteIn(folder));
    expect(await state(folder)).to.deep.equal([commit, false]);
    appendFileSync(join(folder, 'features', 'purchase.feature'), '# changed');
    expect(await state(folder)).to.deep.equal([commit, true]);
  });

  it('is not the commit of a repository that the suite was copied into, at its root or below', async () => {
    committed(folder);
    suiteIn(join(folder, 'suite'));
    expect(await state(join(folder, 'suite'))).to.deep.equal([null, null]);
    suiteIn(folder);
    expect(await state(folder)).to.deep.equal([null, null]);
    committed(join(folder, 'suite'));
    git(folder, 'add', 'features');
    expect(await state(folder)).to.deep.equal([null, null]);
  });

  it('is not known without a repository, before the first commit, and without git', async () => {
    suiteIn(folder);
    expect(await state(folder)).to.deep.equal([null, null]);
    git(folder, 'init', '-q');
    expect(await state(folder)).to.deep.equal([null, null]);
    committed(folder);
    expect(await state(folder, { PATH: '' })).to.deep.equal([null, null]);
  });

  it('is known where a hook of another repository runs the suite', async () => {
    const [own, other] = ['own', 'other'].map((name) => suiteIn(join(folder, name)));
    const commit = committed(own ?? '');
    committed(other ?? '');
    const hook = { ...process.env, GIT_DIR: join(other ?? '', '.git'), GIT_WORK_TREE: other, GIT_INDEX_FILE: 'x' };
    expect(await state(own ?? '', hook)).to.deep.equal([commit, false]);
  });

  it('does not claim that nothing was changed where git cannot say', async () => {
    const commit = committed(suiteIn(folder));
    writeFileSync(join(folder, '.git', 'index'), 'broken');
    expect(await state(folder)).to.deep.equal([commit, null]);
  });

  it('is that of a linked worktree, too', async () => {
    const commit = committed(suiteIn(join(folder, 'main')));
    git(join(folder, 'main'), 'worktree', 'add', '-q', join(folder, 'tree'));
    expect(await state(join(folder, 'tree'))).to.deep.equal([commit, false]);
    cpSync(join(folder, 'main', 'features'), join(folder, 'loose', 'features'), { recursive: true });
    expect(await state(join(folder, 'loose'))).to.deep.equal([null, null]);
  });
});
