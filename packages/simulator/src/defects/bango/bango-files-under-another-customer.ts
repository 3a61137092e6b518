import type { Defect } from '../../seams';

/** Bango keeps a record under another customer. */
export const bangoFilesUnderAnotherCustomer: Defect = {
  name: 'bango-files-under-another-customer',
  rule: 'spec/bango.md, "Ids"',
  breaks: 'Bango keeps a record under another customer.',
  seams: {},
  bango: { stored: (record) => ({ ...record, customerIdentifier: `${record.customerIdentifier}-other` }) },
};
