import { type ChildProcess, type SpawnOptions, spawn } from 'node:child_process';

/** A process that ended: its exit code, or null where a signal ended it. */
export interface Ended {
  code: number | null;
}

/** The processes that a run started. None of them outlives the command. */
export class Children {
  readonly #running = new Set<ChildProcess>();
  readonly #killOnExit = (): void => this.killAll('SIGKILL');

  constructor() {
    process.on('exit', this.#killOnExit);
  }

  /** Starts a process in a group of its own, so that Ctrl-C in the terminal reaches `certify` alone. */
  start(program: string, command: readonly string[], options: SpawnOptions): ChildProcess {
    const child = spawn(program, command, { ...options, detached: process.platform !== 'win32' });
    this.#running.add(child);
    child.once('close', () => this.#running.delete(child));
    return child;
  }

  /** Sends a signal to every process and to what it started itself. */
  killAll(signal: NodeJS.Signals): void {
    for (const child of this.#running) kill(child, signal);
  }

  dispose(): void {
    process.off('exit', this.#killOnExit);
  }
}

/** Sends a signal to a process and to what it started itself; one that has ended is no error. */
export function kill(child: ChildProcess, signal: NodeJS.Signals): void {
  if (child.pid === undefined) return;
  try {
    process.kill(process.platform === 'win32' ? child.pid : -child.pid, signal);
  } catch {
    child.kill(signal);
  }
}

/** Waits until a process has ended and everything that it wrote has been read. */
export function ended(child: ChildProcess): Promise<Ended> {
  return new Promise((resolve) => {
    child.once('close', (code) => resolve({ code }));
    child.once('error', () => resolve({ code: null }));
  });
}
