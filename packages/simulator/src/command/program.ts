import { terminalText } from '@opentv-bango/contract';
import { Command } from 'commander';
import { isColorSupported } from 'picocolors';
import { type Simulator, startSimulator } from '../start';
import { announcement } from './announcement';
import { type CommandOptions, options } from './options';
import { simulatorOptions } from './simulator-options';

const EXAMPLES = `
Examples:
  certify simulator --port 8080                               OpenTV Platform on 8080, Bango on 8081, merchant on 8082, control on 8083
  certify simulator --deployment non-ssp --release 25.26      the other deployment, the newer release
  certify simulator --crm-callback-url http://127.0.0.1:9000  with a CRM that it notifies
  certify simulator --profile lenient --answer refused=409    with other answers of those that are accepted

Secrets are made up at each start. To keep them: SIMULATOR_PASSWORD,
SIMULATOR_VISITOR_PASSWORD, SIMULATOR_CLIENT_SECRET, SIMULATOR_BANGO_PASSWORD.

In a clone, certify is called as "npx certify".
`;

/**
 * The command line of the stand-alone simulator. Its action ends when the simulator has been told to stop.
 * A wrong option is a `CommanderError` that has been told to the user already; other mistakes are a `UserError`.
 */
export function simulatorProgram(): Command {
  const program = new Command('certify simulator')
    .description('start the simulator alone, for a CRM or for looking around')
    .helpOption('-h, --help', 'show help')
    .showHelpAfterError('Run "certify simulator --help" to see what there is.')
    .exitOverride()
    .configureOutput({ writeErr: (text) => void process.stderr.write(terminalText(text)) })
    .addHelpText('after', EXAMPLES);
  for (const option of options) {
    program.addOption(option);
  }
  return program.action((chosen: CommandOptions) => run(chosen));
}

async function run(chosen: CommandOptions): Promise<void> {
  const simulator = await startSimulator(simulatorOptions(chosen, process.env));
  const told = stopSignal(chosen.json === true);
  process.stdout.write(
    chosen.json
      ? jsonLine(simulator)
      : terminalText(announcement(simulator, { ...chosen, defects: chosen.defect }, isColorSupported)),
  );
  await told;
  await simulator.stop();
}

function jsonLine({ addresses, environment }: Simulator): string {
  return `${JSON.stringify({ addresses, environment })}\n`;
}

/**
 * With `--json` a program of ours has started it: it ends with that program's end of the pipe. A Ctrl-C in the terminal
 * reaches both, and is that program's to handle: it may have to clean up here first.
 */
function stopSignal(byProgram: boolean): Promise<void> {
  return new Promise((resolve) => {
    process.once('SIGTERM', () => resolve());
    if (byProgram) {
      process.on('SIGINT', () => undefined);
      process.stdin
        .once('end', () => resolve())
        .once('close', () => resolve())
        .resume();
    } else {
      process.once('SIGINT', () => resolve());
    }
  });
}
