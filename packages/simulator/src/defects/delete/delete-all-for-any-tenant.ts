import type { Defect } from '../../seams';
import { AS_THE_USUAL_TENANT, asks } from '../making';

/** All subscriptions of an account can be deleted in the name of a tenant that does not exist. */
export const deleteAllForAnyTenant: Defect = {
  name: 'delete-all-for-any-tenant',
  rule: 'spec/opentv-platform.md, "Common headers"',
  breaks: 'All subscriptions of an account can be deleted in the name of a tenant that does not exist.',
  seams: {
    tenant: (context, found) =>
      found.verdict?.point.startsWith('unknown-tenant') && asks(context, 'delete-all-of-account')
        ? AS_THE_USUAL_TENANT
        : found,
  },
};
