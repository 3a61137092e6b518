import { UserError } from '@opentv-bango/contract';
import { type Configuration, contractOf } from '@opentv-bango/support';
import { givenFlags, type SimulatorChoice, withDefaults } from './simulator-choice';

/**
 * Checks what the simulators of a run are told, the operator's overlay included, before anything is started or written.
 *
 * @throws UserError for a name that the simulator does not know, and for any choice on a live platform; for an overlay that cannot be used
 */
export function checkSimulatorOptions(choice: SimulatorChoice, configuration: Configuration): void {
  const { target, contractOverlay } = configuration;
  const [flag] = givenFlags(choice);
  if (flag === undefined && contractOverlay === null) return;
  const contract = contractOf(configuration);
  if (flag === undefined) return;
  if (target === 'live') {
    throw new UserError('SIMULATOR_OPTION', `${flag} is for the simulator, and this run is on a live platform.`);
  }
  // Loaded here: it is large, and the simulators of a run are in the processes of its legs.
  const { checkSettings }: typeof import('@opentv-bango/simulator') = require('@opentv-bango/simulator');
  checkSettings(withDefaults(choice), contract);
}
