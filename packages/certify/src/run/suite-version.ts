import { execFile } from 'node:child_process';
import { realpathSync } from 'node:fs';
import { promisify } from 'node:util';
import cucumber from '@cucumber/cucumber/package.json';
import type { RunRecord } from '@opentv-bango/evidence';
import suite from '../../../../package.json';
import { PROJECT } from '../project';

const run = promisify(execFile);

/** A file that the suite's own repository holds in every commit, and hardly any other. */
const OURS = 'features/purchase.feature';

/**
 * Which suite made the run: its version, and where it is a clone of its own repository the commit. The repository that a
 * suite was only copied into says nothing of the suite.
 *
 * @param project root of the suite
 * @param environment of git; what a hook of another repository says in it is left out
 */
export async function suiteVersion(project = PROJECT, environment = process.env): Promise<RunRecord['suite']> {
  const git = async (...words: string[]): Promise<string | null> => {
    try {
      return (await run('git', words, { cwd: project, env: withoutRepository(environment) })).stdout.trim();
    } catch {
      return null;
    }
  };
  const [known, changes] = await Promise.all([
    git('rev-parse', '--show-toplevel', 'HEAD', `HEAD:${OURS}`),
    git('status', '--porcelain', '-uno'),
  ]);
  const [root = '', commit = ''] = known?.split('\n') ?? [];
  if (commit === '' || !isSameFolder(root, project)) return { version: suite.version, commit: null, dirty: null };
  return { version: suite.version, commit, dirty: changes === null ? null : changes !== '' };
}

/** Versions of what the suite stands on. */
export function platformVersions(): Record<string, string> {
  return { node: process.versions.node, cucumber: cucumber.version, platform: `${process.platform} ${process.arch}` };
}

function withoutRepository(environment: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  return Object.fromEntries(
    Object.entries(environment).filter(([name]) => !/^GIT_(DIR|WORK_TREE|INDEX_FILE|PREFIX|NAMESPACE)$/.test(name)),
  );
}

function isSameFolder(one: string, other: string): boolean {
  try {
    return realpathSync.native(one) === realpathSync.native(other);
  } catch {
    return false;
  }
}
