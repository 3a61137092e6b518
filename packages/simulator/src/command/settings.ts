import type { Contract } from '@opentv-bango/contract';
import { z } from 'zod';
import { defectsByName } from '../defects';
import { PROFILE_NAMES, Profile } from '../profiles';
import type { Secrets, SimulatorOptions } from '../start';

/** Which simulator a program of ours wants: `SimulatorOptions` as data, so that it can travel between processes. */
export const simulatorSettingsSchema = z.strictObject({
  deployment: z.enum(['ssp', 'non-ssp']),
  release: z.enum(['25.12', '25.26']),
  /** Path of an overlay with a platform's differences. */
  contractOverlay: z.string().nullable(),
  profile: z.enum(PROFILE_NAMES),
  /** Each answer comes up to so many milliseconds later, at random. */
  latencyMs: z.number().int().nonnegative(),
  /** Single answers by point of the contract. */
  answers: z.record(z.string(), z.string()),
  /** Names of what is broken on purpose. */
  defects: z.array(z.string()),
});

export type SimulatorSettings = z.infer<typeof simulatorSettingsSchema>;

/**
 * Checks settings before a simulator is started with them.
 *
 * @param contract of the release, overlays applied: it decides which answers there are
 * @throws UserError `UNKNOWN_DEFECT`, `UNKNOWN_POINT` or `UNKNOWN_ANSWER`
 */
export function checkSettings(
  { profile, answers, defects }: Pick<SimulatorSettings, 'profile' | 'answers' | 'defects'>,
  contract: Contract,
): void {
  defectsByName(defects);
  new Profile(contract, profile, answers);
}

/**
 * The options of a simulator with these settings.
 *
 * @param environment may hold secrets that are to stay the same
 * @throws UserError `UNKNOWN_DEFECT`
 */
export function optionsFrom(settings: SimulatorSettings, environment: NodeJS.ProcessEnv): SimulatorOptions {
  const { contractOverlay, defects, ...same } = settings;
  return {
    ...same,
    ...(contractOverlay === null ? {} : { contractOverlay }),
    defects: defectsByName(defects),
    secrets: secretsFrom(environment),
  };
}

/**
 * Secrets that are to stay the same, from variables of the simulator's own: the suite's may hold a live platform's
 * secrets, which must not be printed here.
 */
export function secretsFrom(environment: NodeJS.ProcessEnv): Partial<Secrets> {
  const { SIMULATOR_PASSWORD, SIMULATOR_VISITOR_PASSWORD, SIMULATOR_CLIENT_SECRET, SIMULATOR_BANGO_PASSWORD } =
    environment;
  return {
    ...(SIMULATOR_PASSWORD ? { password: SIMULATOR_PASSWORD } : {}),
    ...(SIMULATOR_VISITOR_PASSWORD ? { visitorPassword: SIMULATOR_VISITOR_PASSWORD } : {}),
    ...(SIMULATOR_CLIENT_SECRET ? { clientSecret: SIMULATOR_CLIENT_SECRET } : {}),
    ...(SIMULATOR_BANGO_PASSWORD ? { bangoPassword: SIMULATOR_BANGO_PASSWORD } : {}),
  };
}
