import type { Defect } from '../../seams';
import { answersGood, textOf } from '../making';

const renamed = (id: string): string => `platform-${id}`;

/** The id that the CRM chose is answered by another one, under which the entitlement is listed. */
export const ownIdIgnored: Defect = {
  name: 'own-id-ignored',
  rule: 'spec/opentv-platform.md, UC-01',
  breaks: 'The id that the CRM chose is answered by another one, under which the entitlement is listed.',
  releases: ['25.12'],
  seams: {
    answer: answersGood(['purchase'], (answer, body, { request }) =>
      textOf(request?.body, '_id') ? { ...answer, body: { ...body, _id: renamed(String(body._id)) } } : answer,
    ),
    searched: (_context, entitlements) =>
      entitlements.map((one) => (one._id.startsWith('certify-') ? { ...one, _id: renamed(one._id) } : one)),
  },
};
