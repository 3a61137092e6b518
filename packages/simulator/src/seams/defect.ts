import type { Deployment, Release } from '@opentv-bango/contract';
import type { BangoSeams } from '../bango';
import type { PlatformSeams } from './platform-seams';

/** A named mistake that the simulated platform can be told to make: proof that the suite would notice it. */
export interface Defect {
  /** Kebab-case, unique, e.g. `suspend-is-not-told-to-bango`. */
  readonly name: string;
  /** Where the broken rule stands, e.g. `docs/spec/opentv-platform.md, "UC-06 Suspend"`. */
  readonly rule: string;
  /** What is wrong then, in one sentence. */
  readonly breaks: string;
  /** Absent: all. */
  readonly deployments?: readonly Deployment[];
  readonly releases?: readonly Release[];
  readonly seams: Partial<PlatformSeams>;
  readonly bango?: BangoSeams;
}

/** The defects that a platform of this deployment and release can have. */
export function applicable(defects: readonly Defect[], deployment: Deployment, release: Release): Defect[] {
  return defects.filter(
    (defect) => (defect.deployments?.includes(deployment) ?? true) && (defect.releases?.includes(release) ?? true),
  );
}
