import type { CertificationWorld } from '../world/world';

/** What time it is by OpenTV Platform's clock for the scenario's accounts, in milliseconds since 1970. */
export function platformNow({ suite, clockOffsetMs }: CertificationWorld): number {
  return Date.now() + clockOffsetMs + suite.http.skewMs('OpenTV Platform');
}
