import type { Defect } from '../../seams';
import { asks, hoursOff } from '../making';

/** The validity is shifted by the time zone of the platform. */
export const validityInLocalTime: Defect = {
  name: 'validity-in-local-time',
  rule: 'spec/opentv-platform.md, UC-01',
  breaks: 'The validity is shifted by the time zone of the platform.',
  releases: ['25.26'],
  seams: {
    stored: (context, entitlement) =>
      asks(context, 'purchase')
        ? {
            ...entitlement,
            validFrom: hoursOff(entitlement.validFrom, -5),
            expiryDate: hoursOff(entitlement.expiryDate, -5),
          }
        : entitlement,
  },
};
