import type { Defect } from '../../seams';

/** A body that is not JSON is answered 404 instead of 400. */
export const unreadableBodyNotFound: Defect = {
  name: 'unreadable-body-not-found',
  rule: 'spec/opentv-platform.md, "Common headers", 400',
  breaks: 'A body that is not JSON is answered 404 instead of 400.',
  seams: {
    tenant: ({ request }, found) =>
      typeof request?.body === 'string'
        ? { tenantId: null, verdict: { point: 'unknown-tenant-purchase', message: 'Nothing was found.' } }
        : found,
  },
};
