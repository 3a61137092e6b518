import type { CertificationWorld } from '../world/world';

/** What time it is by OpenTV Platform's clock for the scenario's accounts, in milliseconds since 1970. */
export function platformNow({ suite, clock }: CertificationWorld): number {
  return Date.now() + clock.offsetMs + suite.http.skewMs('OpenTV Platform');
}
