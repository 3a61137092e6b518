import { loadConfiguration, runCucumber } from '@cucumber/cucumber/api';
import { UserError } from '@opentv-bango/contract';
import { readWords, simulatorOptions, startSimulator } from '@opentv-bango/simulator';
import { PROJECT } from '../project';
import { SIMULATOR_VARIABLE } from './simulator-variable';
import { tellSimulator } from './tell-parent';

// The process of a leg: its simulator, where it has one, and cucumber with the words of the command line. They meet over
// HTTP only, as two processes would; but a call within a process costs a third of one between two, and both stand on the
// same packages, which are loaded, and become fast, once.
//
// Without `certify` nobody reads the results, and nobody would end this process. Listening for that must not keep it alive.
process.on('disconnect', () => process.exit(130));
process.channel?.unref();
run(process.argv.slice(2)).then(
  (success) => {
    process.exitCode = success ? 0 : 1;
  },
  (error: unknown) => {
    const mistake = error instanceof UserError ? error : null;
    process.stderr.write(`${mistake?.message ?? (error instanceof Error ? error.stack : String(error))}\n`);
    process.exit(mistake?.exitCode ?? 70);
  },
);

async function run(words: string[]): Promise<boolean> {
  const simulator = await startLegSimulator(process.env[SIMULATOR_VARIABLE]);
  try {
    const environment = { cwd: PROJECT, env: process.env };
    const { runConfiguration } = await loadConfiguration({ profiles: ['leg'], provided: words }, environment);
    const { success } = await runCucumber(runConfiguration, environment);
    return success;
  } finally {
    await simulator?.stop();
  }
}

async function startLegSimulator(words: string | undefined): Promise<{ stop(): Promise<void> } | null> {
  if (words === undefined) return null;
  const options = simulatorOptions(readWords(JSON.parse(words) as string[]), process.env);
  const simulator = await startSimulator(options);
  tellSimulator(simulator.environment);
  Object.assign(process.env, simulator.environment);
  return simulator;
}
