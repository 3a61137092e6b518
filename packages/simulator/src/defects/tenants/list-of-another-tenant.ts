import type { Defect } from '../../seams';

/** The list is taken from another tenant's entitlements. */
export const listOfAnotherTenant: Defect = {
  name: 'list-of-another-tenant',
  rule: 'spec/opentv-platform.md, "Common headers"',
  breaks: "The list is taken from another tenant's entitlements.",
  seams: {
    searched: (context, entitlements) =>
      context.tenantId === null ? entitlements : context.entitlements('operator-2'),
  },
};
