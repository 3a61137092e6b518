import type { Deployment, Release } from '@opentv-bango/contract';
import type { BangoSeams } from '../bango';
import type { PlatformSeams } from './platform-seams';

/** What a defect changes in one simulator: on the platform, and at Bango. */
export interface DefectSeams extends Partial<PlatformSeams> {
  readonly bango?: BangoSeams;
}

/** A named mistake that the simulated platform can be told to make: proof that the suite would notice it. */
export interface Defect {
  /** Kebab-case, unique, e.g. `suspend-not-told-to-bango`. */
  readonly name: string;
  /** What is wrong then, in one sentence. */
  readonly breaks: string;
  /** Where the broken rule stands, e.g. `docs/spec/opentv-platform.md, "UC-06 Suspend"`. */
  readonly rule: string;
  /** Absent: all. */
  readonly deployments?: readonly Deployment[];
  readonly releases?: readonly Release[];
  /** Called once by each simulator that starts with the defect: what the seams remember belongs to that simulator. */
  seams(): DefectSeams;
}

/** The defects that a platform of this deployment and release can have. */
export function applicable(defects: readonly Defect[], deployment: Deployment, release: Release): Defect[] {
  return defects.filter(
    (defect) => (defect.deployments?.includes(deployment) ?? true) && (defect.releases?.includes(release) ?? true),
  );
}
