import type { Defect } from '../../seams';
import { asks, textOf } from '../making';

/** The CRM Gateway refuses a change that names product, account and product type as well. */
export const furtherFieldsRefused: Defect = {
  name: 'further-fields-refused',
  rule: 'spec/opentv-platform.md, UC-03',
  breaks: 'The CRM Gateway refuses a change that names product, account and product type as well.',
  deployments: ['ssp'],
  releases: ['25.12'],
  seams: {
    refusal: (context, verdict) =>
      asks(context, 'cancel') && textOf(context.request?.body, 'productType') !== undefined
        ? { point: 'refused', message: 'Unknown field productType.' }
        : verdict,
  },
};
