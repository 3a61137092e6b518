import type { SimulatorSettings } from '@opentv-bango/simulator';

/** What the command line of `certify run` says of the simulators; what it does not say is not there. */
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

/** The choice with what holds where nothing was said. */
export function withDefaults(choice: SimulatorChoice): Required<SimulatorChoice> {
  return { profile: 'default', latencyMs: 0, answers: {}, defects: [], ...choice };
}
