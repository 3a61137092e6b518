import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import cucumber from '@cucumber/cucumber/package.json';
import type { RunRecord } from '@opentv-bango/evidence';
import suite from '../../../../package.json';
import { PROJECT } from '../project';

const run = promisify(execFile);

/** Which suite made the run: version, and the commit where the project is a git clone. */
export async function suiteVersion(): Promise<RunRecord['suite']> {
  const [commit, changes] = await Promise.all([git('rev-parse', 'HEAD'), git('status', '--porcelain', '-uno')]);
  return { version: suite.version, commit: commit === '' ? null : commit, dirty: changes !== null && changes !== '' };
}

/** Versions of what the suite stands on. */
export function platformVersions(): Record<string, string> {
  return { node: process.versions.node, cucumber: cucumber.version, platform: `${process.platform} ${process.arch}` };
}

async function git(...command: string[]): Promise<string | null> {
  try {
    return (await run('git', command, { cwd: PROJECT })).stdout.trim();
  } catch {
    return null;
  }
}
