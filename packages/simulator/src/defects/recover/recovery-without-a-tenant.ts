import type { Defect } from '../../seams';
import { AS_THE_USUAL_TENANT, asks } from '../making';

/** A recovery URL is given to a call that names no tenant. */
export const recoveryWithoutATenant: Defect = {
  name: 'recovery-without-a-tenant',
  rule: 'spec/opentv-platform.md, "Common headers"',
  breaks: 'A recovery URL is given to a call that names no tenant.',
  seams: {
    tenant: (context, found) =>
      asks(context, 'recover') && found.verdict?.point === 'missing-tenant' ? AS_THE_USUAL_TENANT : found,
    requestCheck: (context, deviations) =>
      asks(context, 'recover') ? deviations.filter(({ where }) => !where.endsWith('nv-tenant-id')) : deviations,
  },
};
