import type { Defect } from '../seams';
import { asks, hoursOff, keeping, textOf } from './making';
import { RULES } from './rules';

/** Mistakes about dates and times. */
export const timesDefects: readonly Defect[] = [
  {
    name: 'bango-tells-local-time',
    breaks: 'The dates at Bango are local times that claim to be UTC.',
    rule: RULES.selfCertification,
    seams: () => ({
      bango: {
        report: (records) => records.map((record) => ({ ...record, dateCreated: hoursOff(record.dateCreated, -6) })),
      },
    }),
  },
  {
    name: 'offset-cut-off',
    breaks: 'The offset of a time is cut off, and its local time taken for UTC.',
    rule: RULES.purchase,
    releases: ['25.26'],
    seams: () => ({
      stored: (context, entitlement) => {
        const [validFrom, expiryDate] = ['validFrom', 'expiryDate'].map((name) => textOf(context.request?.body, name));
        if (!asks(context, 'purchase') || !validFrom || !expiryDate) return entitlement;
        return { ...entitlement, validFrom: withoutOffset(validFrom), expiryDate: withoutOffset(expiryDate) };
      },
    }),
  },
  {
    name: 'platform-tells-local-time',
    breaks: 'created and modified are local times that claim to be UTC.',
    rule: RULES.entitlement,
    seams: () => ({
      searched: (_context, entitlements) =>
        entitlements.map((one) => ({ ...one, created: hoursOff(one.created, 2), modified: hoursOff(one.modified, 2) })),
    }),
  },
  {
    name: 'refused-call-ends-validity',
    breaks: 'After a refused call the validity of the subscription ends at that moment.',
    rule: RULES.insistence,
    seams: () => {
      const ends = new Map<string, string>();
      return {
        answer: ({ entitlement, now }, answer) => {
          if (answer.status >= 400 && entitlement) ends.set(entitlement._id, now.toISOString());
          return answer;
        },
        searched: (_context, entitlements) =>
          entitlements.map((one) => ({ ...one, expiryDate: ends.get(one._id) ?? one.expiryDate })),
      };
    },
  },
  {
    name: 'validity-in-local-time',
    breaks: 'The validity is shifted by the time zone of the platform.',
    rule: RULES.purchase,
    releases: ['25.26'],
    seams: () =>
      keeping('purchase', (entitlement) => ({
        ...entitlement,
        validFrom: hoursOff(entitlement.validFrom, -5),
        expiryDate: hoursOff(entitlement.expiryDate, -5),
      })),
  },
];

function withoutOffset(time: string): string {
  return time.replace(/(Z|[+-]\d\d:\d\d)$/, 'Z');
}
