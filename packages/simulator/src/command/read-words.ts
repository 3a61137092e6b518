import { UserError } from '@opentv-bango/contract';
import { Command, CommanderError } from 'commander';
import { defectsByName } from '../defects';
import type { Secrets, SimulatorOptions } from '../start';
import { type CommandOptions, options } from './options';

/**
 * Reads the simulator's options from words of a command line.
 *
 * @param words such as `--deployment non-ssp --profile lenient`
 * @throws UserError `SIMULATOR_OPTION` for a word that is no option or a value that the option does not take
 */
export function readWords(words: readonly string[]): CommandOptions {
  const command = new Command('simulator').exitOverride().configureOutput({ writeErr: () => undefined });
  for (const option of options) command.addOption(option);
  try {
    return command.parse(words, { from: 'user' }).opts<CommandOptions>();
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    throw new UserError('SIMULATOR_OPTION', error.message.replace(/^error: /, ''));
  }
}

/**
 * How the simulator is to be that the command line asks for. Secrets that are to stay the same come from the
 * environment: `SIMULATOR_PASSWORD`, `SIMULATOR_VISITOR_PASSWORD`,
 * `SIMULATOR_CLIENT_SECRET`, `SIMULATOR_BANGO_PASSWORD`.
 *
 * @throws UserError `UNKNOWN_DEFECT`
 */
export function simulatorOptions(chosen: CommandOptions, environment: NodeJS.ProcessEnv): SimulatorOptions {
  return {
    deployment: chosen.deployment,
    release: chosen.release,
    host: chosen.host,
    port: chosen.port,
    tokenLifetime: chosen.tokenLifetime,
    refreshLifetime: chosen.refreshLifetime,
    urlLifetime: chosen.urlLifetime,
    confirmationDelayMs: chosen.confirmationDelay,
    latencyMs: chosen.latency,
    profile: chosen.profile,
    answers: chosen.answer,
    defects: defectsByName(chosen.defect),
    secrets: secretsFrom(environment),
    ...(chosen.contract === undefined ? {} : { contractOverlay: chosen.contract }),
    ...(chosen.crmCallbackUrl === undefined ? {} : { crmCallbackUrl: chosen.crmCallbackUrl }),
    crmCallbackHeaders: chosen.crmCallbackHeader,
  };
}

/** Own names: the suite's variables may hold a live platform's secrets, which must not be printed here. */
function secretsFrom(environment: NodeJS.ProcessEnv): Partial<Secrets> {
  const { SIMULATOR_PASSWORD, SIMULATOR_VISITOR_PASSWORD, SIMULATOR_CLIENT_SECRET, SIMULATOR_BANGO_PASSWORD } =
    environment;
  return {
    ...(SIMULATOR_PASSWORD ? { password: SIMULATOR_PASSWORD } : {}),
    ...(SIMULATOR_VISITOR_PASSWORD ? { visitorPassword: SIMULATOR_VISITOR_PASSWORD } : {}),
    ...(SIMULATOR_CLIENT_SECRET ? { clientSecret: SIMULATOR_CLIENT_SECRET } : {}),
    ...(SIMULATOR_BANGO_PASSWORD ? { bangoPassword: SIMULATOR_BANGO_PASSWORD } : {}),
  };
}
