import { spawn } from 'node:child_process';
import type { CommandFile } from '../command';

/** `certify simulator`: hands over to the simulator's own command line. */
export const command: CommandFile = {
  summary: 'start the simulator alone, for a CRM or for looking around',
  examples: [
    {
      line: 'certify simulator --port 8080',
      does: 'OpenTV Platform on 8080, Bango on 8081, merchant on 8082, control on 8083',
    },
    { line: 'certify simulator --deployment non-ssp --release 25.26', does: 'the other deployment, the newer release' },
  ],
  configure(command) {
    command
      .argument('[options...]', 'options of the simulator')
      .allowUnknownOption()
      .helpOption(false)
      .action(async (_options: string[]) => {
        process.exitCode = await simulate(command.args);
      });
  },
};

// A process of its own, because the simulator knows nothing of this command; the terminal's Ctrl-C reaches both.
function simulate(words: readonly string[]): Promise<number> {
  const script = require.resolve('@opentv-bango/simulator/main');
  const child = spawn(process.execPath, [script, ...words], { stdio: 'inherit' });
  process.on('SIGINT', () => undefined);
  process.on('SIGTERM', () => child.kill('SIGTERM'));
  process.on('exit', () => child.kill());
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code) => resolve(code ?? 130));
  });
}
