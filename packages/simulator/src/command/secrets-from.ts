import type { Secrets } from '../start';

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
