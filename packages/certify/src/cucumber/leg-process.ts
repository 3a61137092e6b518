import { once } from 'node:events';
import { devNull } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type IConfiguration, loadConfiguration, runCucumber } from '@cucumber/cucumber/api';
import { terminalText, UserError } from '@opentv-bango/contract';
import { optionsFrom, type SimulatorSettings, startSimulator } from '@opentv-bango/simulator';
import { PROJECT } from '../project';
import { type LegTask, legTaskSchema } from './leg-task';
import { sendSimulatorVariables } from './notify-parent';
import { SELECTION_OPTIONS, type Selection } from './selection';

// The process of a leg: its simulator, where it has one, and cucumber. They meet over HTTP only, as two processes
// would;
// but a call within a process costs a third of one between two, and both use the same packages, which are loaded and
// optimised once.
//
// When `certify` is gone, this process must end. The listener itself must not keep it alive.
process.on('disconnect', () => process.exit(130));
once(process, 'message')
  .then(([message]) => {
    process.channel?.unref();
    return run(legTaskSchema.parse(message));
  })
  .then(
    (success) => {
      process.exitCode = success ? 0 : 1;
    },
    (error: unknown) => {
      const mistake = error instanceof UserError ? error : null;
      const told = mistake?.message ?? (error instanceof Error ? error.stack : String(error));
      process.stderr.write(terminalText(`${told}\n`));
      process.exit(mistake?.exitCode ?? 70);
    },
  );

async function run(task: LegTask): Promise<boolean> {
  const simulator = task.simulator === null ? null : await startLegSimulator(task.simulator);
  try {
    const environment = { cwd: PROJECT, env: process.env };
    const { runConfiguration } = await loadConfiguration({ profiles: ['leg'], provided: configure(task) }, environment);
    const { success } = await runCucumber(runConfiguration, environment);
    return success;
  } finally {
    await simulator?.stop();
  }
}

/** What a task adds to the profile `leg` of `cucumber.js`. */
function configure(task: LegTask): Partial<IConfiguration> {
  const { simulator, selected, furtherFeatures, tags, order, parallel, allureResults } = task;
  const reporter = pathToFileURL(join(__dirname, 'reporter.js')).href;
  return {
    paths: furtherFeatures,
    order,
    parallel: parallel > 1 ? parallel : 0,
    pluginOptions: { [SELECTION_OPTIONS]: { selected, tags } satisfies Selection },
    // The reporter writes files of its own; two formatters on standard output would silence one another.
    format: allureResults === null ? [] : [[reporter, devNull]],
    formatOptions: {
      writeEach: simulator === null ? 'step' : 'scenario',
      ...(allureResults === null ? {} : { resultsDir: allureResults }),
    },
  };
}

async function startLegSimulator(settings: SimulatorSettings): Promise<{ stop(): Promise<void> }> {
  const simulator = await startSimulator(optionsFrom(settings, process.env));
  sendSimulatorVariables(simulator.environment);
  Object.assign(process.env, simulator.environment);
  return simulator;
}
