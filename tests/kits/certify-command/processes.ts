import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

/** A process of this machine. */
export interface RunningProcess {
  pid: number;
  command: string;
}

/** The processes that a process started, and those that they started, as they are now. */
export async function descendants(pid: number): Promise<RunningProcess[]> {
  const { stdout } = await promisify(execFile)('ps', ['-A', '-o', 'pid=,ppid=,args=']);
  const all = stdout.split('\n').flatMap((line) => {
    const [, own, parent, command] = /^\s*(\d+)\s+(\d+)\s+(.*)$/.exec(line) ?? [];
    return command === undefined ? [] : [{ pid: Number(own), parent: Number(parent), command }];
  });
  const below = (above: number): RunningProcess[] =>
    all
      .filter(({ parent }) => parent === above)
      .flatMap(({ pid: found, command }) => [{ pid: found, command }, ...below(found)]);
  return below(pid);
}

/** True while a process runs. */
export function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}
