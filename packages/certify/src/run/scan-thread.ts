import { constants, setPriority } from 'node:os';
import { parentPort, workerData } from 'node:worker_threads';
import { scanFolder } from '@opentv-bango/certification';
import type { ScanAnswer, ScanTask } from './background-scan';

// The thread of `BackgroundScan`: one list of files after the other.
const { folder, lookedFor } = workerData as ScanTask;
// Lower priority: the run waits longest for the report. On Linux this applies to the thread alone.
if (process.platform === 'linux') setPriority(constants.priority.PRIORITY_LOW);
parentPort?.on('message', async (files: string[]) => {
  const answer: ScanAnswer = await scanFolder(folder, lookedFor, files).then(
    (result) => ({ result }),
    // The code of an error is lost between threads.
    (error: NodeJS.ErrnoException) => ({ failure: { message: error.message, code: error.code } }),
  );
  parentPort?.postMessage(answer);
});
