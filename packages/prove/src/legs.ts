import type { ProofLeg } from '@opentv-bango/certification/proof';

/** Both deployments in both documented releases. */
export const LEGS: readonly ProofLeg[] = (['25.12', '25.26'] as const).flatMap((release) =>
  (['ssp', 'non-ssp'] as const).map((deployment) => ({ name: `${deployment} ${release}`, deployment, release })),
);
