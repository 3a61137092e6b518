import { RunReader, storeCatalogue } from '@opentv-bango/certification';
import { checkTemporaryFolder } from '@opentv-bango/contract';
import { createRedactor } from '@opentv-bango/evidence';
import { runLock } from '@opentv-bango/support';
import { askTester, beforeLiveRun, cleanLedger, confirmAttestations, inTerminal, refuseUnattended } from '../live';
import { createProgress, type Output } from '../progress';
import { warnAboutVariables } from '../warn-about-variables';
import { Children } from './children';
import type { RunContext } from './context';
import { explainUnwritable } from './explain-unwritable';
import { forcedStopMessage, Interruption } from './interruption';
import { pointLatest } from './latest';
import { limitByPool } from './limit-by-pool';
import type { RunOptions } from './options';
import { type Prepared, prepare, sourceOf } from './prepare';
import { report } from './report';
import { createRunFolder } from './run-folder';
import { runLegs, wantedParallel } from './run-legs';
import { RunRecordFile } from './run-record';
import { startRecord } from './start-record';
import { suiteVersion } from './suite-version';

/** A run that came to its end. */
export interface FinishedRun {
  exitCode: number;
  /** Path of the run folder. */
  folder: string;
}

/**
 * A whole run, from the configuration to the report. The story in words: docs/architecture.md, "The story of a run".
 *
 * @param output where people look
 * @returns with the exit code (docs/reports.md, "Exit codes")
 * @throws UserError where the run could not be made; what was done until then is in the run folder
 */
export async function certify(options: RunOptions, output: Output): Promise<FinishedRun> {
  const startedAt = new Date();
  // Git is started first and runs while everything else is read.
  const version = suiteVersion();
  const terminal = process.stdin.isTTY === true;
  warnAboutVariables(sourceOf(options, process.cwd()));
  const prepared = await prepareWithTester(options, startedAt, terminal);
  const { configuration } = prepared;
  const isLive = configuration.target === 'live';
  if (isLive) refuseUnattended(configuration, options.live.yes, terminal);
  await checkTemporaryFolder();
  const children = new Children();
  const progress = createProgress(output);
  for (const note of prepared.catalogue.notes) progress.say(note);
  // Signals are handled before the folder exists: a folder without its record cannot be read.
  const interruption = new Interruption();
  const { signal } = interruption;
  signal.addEventListener('abort', () => progress.say('Stopping. Press Ctrl-C again to stop at once.'));
  const folder = await createRunFolder(options.reports, configuration.target, startedAt);
  interruption.onSecond = () => {
    progress.stop();
    output.write(`${forcedStopMessage(folder, options, isLive)}\n`);
    process.exit(130);
  };
  const record = new RunRecordFile(folder.path, await startRecord(folder.runId, options, prepared, startedAt, version));
  await record.save();
  // Kept at once: a run that is cut off is judged by the same list later.
  await storeCatalogue(folder.path, prepared.catalogue);
  const lock = runLock(folder.runId);
  lock.take();
  try {
    if (isLive) {
      const { selected, further } = prepared.paths;
      const selection = { tags: options.tags, paths: selected, further };
      await beforeLiveRun(configuration, folder.path, { ...options.live, ...selection }, output);
    }
    const { sentence } = limitByPool(wantedParallel(options, configuration), configuration);
    if (sentence !== null) progress.say(sentence);
    const context: RunContext = {
      ...prepared,
      options,
      folder,
      record,
      reader: new RunReader(folder.path),
      children,
      progress,
      signal,
    };
    const mistake = await runLegs(context);
    // A leg that was stopped or broke leaves its open purchases behind.
    if (isLive) await cleanLedger(configuration, folder.path);
    record.record.interrupted = signal.aborted;
    record.record.endedAt = new Date().toISOString();
    await record.save();
    progress.stop();
    if (isLive && !signal.aborted)
      await confirmAttestations(
        folder.path,
        createRedactor({ secrets: context.secrets.map(({ value }) => value) }),
        terminal ? inTerminal : null,
      );
    await pointLatest(options.reports, folder.runId);
    if (mistake !== null) throw mistake;
    return { exitCode: await report(context, output), folder: folder.path };
  } catch (error) {
    throw explainUnwritable(error, folder, isLive);
  } finally {
    progress.stop();
    children.killAll('SIGKILL');
    children.dispose();
    interruption.dispose();
    lock.release();
  }
}

/** Asks for the tester's name where no variable holds it, before anything is created. */
async function prepareWithTester(options: RunOptions, startedAt: Date, terminal: boolean): Promise<Prepared> {
  const prepared = await prepare(options, process.cwd(), startedAt);
  const name = await askTester(prepared.configuration, terminal);
  if (name === null) return prepared;
  return prepare({ ...options, flags: { ...options.flags, CERTIFY_TESTER: name } }, process.cwd(), startedAt);
}
