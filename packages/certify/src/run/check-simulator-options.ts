import { UserError } from '@opentv-bango/contract';
import { type Configuration, contractOf } from '@opentv-bango/support';

/**
 * Checks what the simulators of a run are told, the operator's overlay included, before anything is started or written.
 *
 * @param words options of the simulator: `--profile`, `--answer`, `--defect` with their values
 * @throws UserError for a value that the simulator does not know, and for any on a live platform; for an overlay that cannot be used
 */
export function checkSimulatorOptions(words: readonly string[], configuration: Configuration): void {
  const { target, contractOverlay } = configuration;
  if (words.length === 0 && contractOverlay === null) return;
  const contract = contractOf(configuration);
  if (words.length === 0) return;
  if (target === 'live') {
    throw new UserError('SIMULATOR_OPTION', `${words[0]} is for the simulator, and this run is on a live platform.`);
  }
  // Loaded here: it is large, and the simulators of a run are in the processes of its legs.
  const { checkWords }: typeof import('@opentv-bango/simulator') = require('@opentv-bango/simulator');
  checkWords(words, contract);
}
