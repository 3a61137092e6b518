import type { Defect } from '../../seams';

/** After each notification a second one says the opposite. */
export const toldTwiceAndContradictory: Defect = {
  name: 'told-twice-and-contradictory',
  rule: 'spec/opentv-platform.md, "What OPF sends to the CRM"',
  breaks: 'After each notification a second one says the opposite.',
  seams: {
    crmNotifications: (_context, planned) =>
      planned.flatMap((one) => [
        one,
        { ...one, body: { ...one.body, status: one.body.status === 'CANCELLED' ? 'ACTIVE' : 'CANCELLED' } },
      ]),
  },
};
