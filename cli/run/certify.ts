import { computeVerdicts, readRun, renderSummary } from '../../certification';
import { beforeLiveRun, cleanLedger, refuseUnattended } from '../live';
import { createProgress, type Output } from '../progress';
import { Children } from './children';
import type { RunContext } from './context';
import { Interruption } from './interruption';
import { pointLatest } from './latest';
import type { RunOptions } from './options';
import { prepare } from './prepare';
import { reportLine } from './report-line';
import { beginAllureReport, sealEvidence } from './reports';
import { createRunFolder } from './run-folder';
import { runLegs } from './run-legs';
import { RunRecordFile } from './run-record';
import { startRecord } from './start-record';

/**
 * A whole run, from the configuration to the report. Design: "One command, few verbs", "Output of a run".
 *
 * @param output where people look
 * @returns the exit code. Design: "Exit code of `run`"
 * @throws UserError where the run could not be made; what was done until then is in the run folder
 */
export async function certify(options: RunOptions, output: Output): Promise<number> {
  const startedAt = new Date();
  const prepared = await prepare(options, process.cwd());
  const { configuration, values } = prepared;
  const isLive = configuration.target === 'live';
  if (isLive) refuseUnattended(configuration, options.live.yes, process.stdin.isTTY === true);
  const folder = await createRunFolder(options.reports, configuration.target, startedAt);
  const record = new RunRecordFile(
    folder.path,
    await startRecord(folder.runId, options, configuration, values, startedAt),
  );
  await record.save();
  if (isLive) {
    const selection = { tags: options.tags, paths: prepared.paths.selected };
    await beforeLiveRun(configuration, folder.path, { ...options.live, ...selection }, output);
  }

  const children = new Children();
  const interruption = new Interruption(() => process.exit(130));
  const progress = createProgress(output);
  const { signal } = interruption;
  signal.addEventListener('abort', () => progress.say('Stopping. Press Ctrl-C again to stop at once.'));
  try {
    const context: RunContext = { ...prepared, options, folder, record, children, progress, signal };
    const mistake = await runLegs(context);
    // A leg that was stopped, or broke, leaves open what its scenarios had begun.
    if (isLive) await cleanLedger(configuration, folder.path);
    record.record.interrupted = signal.aborted;
    record.record.endedAt = new Date().toISOString();
    await record.save();
    progress.stop();
    await pointLatest(options.reports, folder.runId);
    if (mistake !== null) throw mistake;
    return await report(context, output);
  } finally {
    progress.stop();
    children.killAll('SIGKILL');
    children.dispose();
    interruption.dispose();
  }
}

// People see what it came to before the reports are made, which takes longer than reading it.
async function report(context: RunContext, output: Output): Promise<number> {
  const { folder, catalogue } = context;
  const run = await readRun(folder.path);
  const verdicts = computeVerdicts(run, catalogue);
  output.write(`${renderSummary(run, verdicts, output.style)}\n\n`);
  const report = await beginAllureReport(context, run, verdicts);
  const sealed = await sealEvidence(context, run, report.ended);
  for (const sentence of sealed.unclean.filter((one) => !verdicts.unclean.includes(one))) output.write(`${sentence}\n`);
  output.write(`${reportLine(folder)}\n`);
  return sealed.exitCode;
}
