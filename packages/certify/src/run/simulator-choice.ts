import { UserError } from '@opentv-bango/contract';
import type { SimulatorSettings } from '@opentv-bango/simulator';
import { type Configuration, contractOf } from '@opentv-bango/support';

/** The options of `certify run` for the simulators; options that were not given are absent. */
export type SimulatorChoice = Partial<Pick<SimulatorSettings, 'profile' | 'latencyMs' | 'answers' | 'defects'>>;

/** The flags of the command line. */
const FLAGS: Record<keyof SimulatorChoice, string> = {
  profile: '--profile',
  latencyMs: '--latency',
  answers: '--answer',
  defects: '--defect',
};

/** The flags that were given. */
export function givenFlags(choice: SimulatorChoice): string[] {
  return Object.entries(FLAGS).flatMap(([name, flag]) => (name in choice ? [flag] : []));
}

/** The choice completed with the defaults. */
export function withDefaults(choice: SimulatorChoice): Required<SimulatorChoice> {
  return { profile: 'default', latencyMs: 0, answers: {}, defects: [], ...choice };
}

/**
 * Checks what the simulators of a run are told, the operator's overlay included, before anything is started or written.
 *
 * @throws UserError for a name that the simulator does not know, and for any choice on a live platform; for an overlay
 * that cannot be used
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
