import { spawn } from 'node:child_process';
import { UserError } from '@opentv-bango/contract';
import { VARIABLES } from '../../support';
import { type Memory, watchMemory } from './memory';

/** How much of what a failed command said is shown. */
const LAST_LINES = 12;

/** What a command cost. */
export interface Measured {
  ms: number;
  /** Null where the system does not tell. */
  memory: Memory | null;
}

/**
 * Runs node to its end.
 *
 * @param words script and arguments
 * @param folder the current folder: one without `.env`
 * @throws UserError `BENCH` when it did not end with 0: what failed is not worth a measurement
 */
export async function measure(words: readonly string[], folder: string): Promise<Measured> {
  const started = performance.now();
  const child = spawn(process.execPath, words, {
    cwd: folder,
    env: environment(),
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const memory = watchMemory(child.pid);
  let told = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => {
      told += text;
    });
  }
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', resolve);
  });
  const ms = performance.now() - started;
  const peak = memory.stop();
  if (code !== 0) {
    const end = told.trimEnd().split('\n').slice(-LAST_LINES).join('\n');
    throw new UserError(
      'BENCH',
      `node ${words.join(' ')} ended with ${code}, so there is nothing to compare:\n${end}`,
      1,
    );
  }
  return { ms, memory: peak };
}

// A configuration in the environment would change the measurement.
function environment(): NodeJS.ProcessEnv {
  const configured = new Set<string>(VARIABLES.map(({ name }) => name));
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => !configured.has(name)));
}
