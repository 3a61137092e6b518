import type { Defect, DefectSeams } from '../seams';
import { answersRefusal, asks, textOf } from './making';
import { caseRule, RULES } from './rules';

/** Mistakes about Bango's side. */
export const bangoDefects: readonly Defect[] = [
  {
    name: 'bango-files-under-another-customer',
    breaks: 'Bango keeps a record under another customer.',
    rule: RULES.ids,
    seams: () => ({
      bango: { stored: (record) => ({ ...record, customerIdentifier: `${record.customerIdentifier}-other` }) },
    }),
  },
  {
    name: 'bango-forgets-the-end',
    breaks: 'Bango answers that a subscription has ended, and keeps it as it was.',
    rule: RULES.states,
    seams: () => ({
      bango: {
        stored: (record) =>
          ['CANCELLED', 'REVOKED'].includes(record.status) ? { ...record, status: 'ACTIVE' } : record,
      },
    }),
  },
  {
    name: 'bango-forgets-the-suspension',
    breaks: 'Bango answers that a subscription is suspended, and keeps it active.',
    rule: RULES.states,
    seams: () => ({
      bango: { stored: (record) => (record.status === 'SUSPENDED' ? { ...record, status: 'ACTIVE' } : record) },
    }),
  },
  {
    name: 'echo-not-ok',
    breaks: 'The connectivity test does not answer OK.',
    rule: RULES.selfCertification,
    seams: () => echoing({ responseCode: 'INTERNAL_ERROR', responseMessage: 'Failure' }),
  },
  {
    name: 'echo-of-another-id',
    breaks: 'The connectivity test answers with another id.',
    rule: RULES.selfCertification,
    seams: () => echoing({ responseCode: 'OK', responseMessage: 'Success', id: 'another' }),
  },
  {
    name: 'expires-where-it-begins',
    breaks: 'Bango is told that the subscription expires when it begins.',
    rule: RULES.ids,
    releases: ['25.26'],
    seams: () => ({
      beforeBango: (context, call) => {
        const dateExpiry = textOf(context.request?.body, 'validFrom');
        return asks(context, 'purchase') && dateExpiry ? { ...call, body: { ...call.body, dateExpiry } } : call;
      },
    }),
  },
  {
    name: 'maintenance-hidden',
    breaks: 'While Bango is in maintenance the CRM is answered as if its change were made.',
    rule: caseRule('BC-30'),
    seams: () =>
      answersRefusal(['maintenance'], (answer, context) =>
        asks(context, 'purchase')
          ? answer
          : { status: 200, body: { matchedCount: 1, modifiedCount: 1, deletedCount: 1 } },
      ),
  },
  {
    name: 'product-change-makes-another-record',
    breaks: 'After a product change Bango knows the subscription under another id.',
    rule: RULES.states,
    seams: () => ({
      bango: {
        answer: ({ operation }, answer) => {
          if (operation !== 'report') return answer;
          const { body } = answer;
          if (body === null || typeof body !== 'object') return answer;
          const found: unknown = Reflect.get(body, 'entitlements');
          if (!Array.isArray(found)) return answer;
          return { ...answer, body: { ...body, entitlements: found.map(renamedAfterChange) } };
        },
      },
    }),
  },
];

/** What the connectivity test answers instead. */
function echoing(body: Record<string, string>): DefectSeams {
  return { bango: { answer: ({ operation }, answer) => (operation === 'echo' ? { ...answer, body } : answer) } };
}

/** A record of the report under an id that changes with its product. */
function renamedAfterChange(record: unknown): unknown {
  if (record === null || typeof record !== 'object') return record;
  const [id, productKey] = ['entitlementId', 'productKey'].map((name) => String(Reflect.get(record, name)));
  return { ...record, entitlementId: `${id}-${productKey}` };
}
