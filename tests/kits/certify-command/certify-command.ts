import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';
import { SECRET_VARIABLES, VARIABLES } from '../../../support';

const SCRIPT = join(__dirname, '..', '..', '..', 'packages', 'certify', 'bin', 'certify.js');

/** How a command ended, and what it wrote. */
export interface CommandEnd {
  code: number | null;
  stdout: string;
  stderr: string;
}

export interface CommandOptions {
  /** The current folder of the command: one without `.env`. */
  folder: string;
  /** Another suite's; this one's when not given. */
  script?: string;
  environment?: Record<string, string>;
  /** Is told the process as soon as there is one. */
  started?: (child: ChildProcess) => void;
  /** Is told the process and everything that it has written so far, each time that it writes. */
  watch?: (child: ChildProcess, stdout: string) => void;
}

/** Runs the real `certify` command without the tester's own configuration. */
export function certifyCommand(words: readonly string[], options: CommandOptions): Promise<CommandEnd> {
  const child = spawn(process.execPath, [options.script ?? SCRIPT, ...words], {
    cwd: options.folder,
    env: { ...withoutConfiguration(), ...options.environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  options.started?.(child);
  let stdout = '';
  let stderr = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    stdout += text;
    options.watch?.(child, stdout);
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    stderr += text;
  });
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => resolve({ code, stdout, stderr }));
  });
}

function withoutConfiguration(): Record<string, string | undefined> {
  const known = new Set([...VARIABLES.map(({ name }) => name), ...SECRET_VARIABLES.map((name) => `${name}_FILE`)]);
  return Object.fromEntries(
    Object.entries(process.env).filter(
      ([name]) => !known.has(name) && !known.has(name.toUpperCase()) && name !== 'FORCE_COLOR',
    ),
  );
}
