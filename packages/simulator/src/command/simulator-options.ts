import { defectsByName } from '../defects';
import type { SimulatorOptions } from '../start';
import type { CommandOptions } from './options';
import { secretsFrom } from './settings';

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
