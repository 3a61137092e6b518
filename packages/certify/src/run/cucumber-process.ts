import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { Envelope } from '@cucumber/messages';
import { FOR_THE_TESTER } from '@opentv-bango/support';
import type { LegTask, ParentMessage } from '../cucumber';
import { PROJECT } from '../project';
import { type Children, type Ended, ended, kill } from './children';
import { StderrTail } from './stderr-tail';

/** What a process reports while it runs. */
interface Listeners {
  /** The variables of the simulator, once it is up. */
  onSimulator: (variables: Record<string, string>) => void;
  /** Each message as it comes, sources and large attachments left out. */
  onMessage: (envelope: Envelope) => void;
  /** Each sentence that a scenario has for the tester. */
  onWord: (sentence: string) => void;
}

/** The process of a leg under way. */
export interface CucumberProcess {
  ended: Promise<Ended>;
  /** What it wrote to standard error. */
  words: StderrTail;
  stop(): void;
}

const MAIN = join(PROJECT, 'packages', 'certify', 'dist', 'cucumber', 'leg-process.js');

/** How long the process may take to end after its last message. */
const PATIENCE_MS = 10_000;

/**
 * Starts the process of a leg: its simulator, where the task says so, and cucumber with the profile `leg` of
 * `cucumber.js`.
 *
 * @param environment of the process: the configuration, and where its results go
 * @param task what it is to run
 */
export function startCucumber(
  children: Children,
  environment: Record<string, string | undefined>,
  task: LegTask,
  { onSimulator, onMessage, onWord }: Listeners,
): CucumberProcess {
  const child = children.start(process.execPath, [MAIN], {
    cwd: PROJECT,
    env: environment,
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
  });
  // The exit of a process that has ended is handled elsewhere.
  child.send(task, () => undefined);
  child.on('message', (message) => {
    const told = message as ParentMessage;
    if ('simulator' in told) {
      onSimulator(told.simulator);
      return;
    }
    told.forEach(onMessage);
    // An open handle of a step must not keep a finished run waiting.
    const isOver = told.some(({ testRunFinished }) => testRunFinished !== undefined);
    if (isOver) setTimeout(() => kill(child, 'SIGKILL'), PATIENCE_MS).unref();
  });
  if (child.stderr) {
    createInterface({ input: child.stderr }).on('line', (line) => {
      if (line.startsWith(FOR_THE_TESTER)) onWord(line.slice(FOR_THE_TESTER.length));
    });
  }
  // A process may have ended before its last messages are read.
  const allReceived = new Promise<void>((resolve) => child.once('disconnect', resolve).once('error', () => resolve()));
  const end = Promise.all([ended(child), allReceived]).then(([how]) => how);
  return { ended: end, words: new StderrTail(child.stderr), stop: () => kill(child, 'SIGTERM') };
}
