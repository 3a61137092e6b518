import type { Defect } from '../../seams';

/** A late notification of Bango brings an old state back. */
export const lateNotificationWins: Defect = {
  name: 'late-notification-wins',
  rule: 'spec/opentv-platform.md, "What the suite insists on"',
  breaks: 'A late notification of Bango brings an old state back.',
  seams: {
    bangoNotification: (_context, notification) => ({ ...notification, dateLastUpdated: '2099-12-31T23:59:59.000Z' }),
  },
};
