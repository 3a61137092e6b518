import type { Defect } from '../../seams';
import { answersGood, hoursOff } from '../making';

/** Activation info holds a URL that has expired. */
export const activationInfoUrlExpired: Defect = {
  name: 'activation-info-url-expired',
  rule: 'spec/opentv-platform.md, UC-02',
  breaks: 'Activation info holds a URL that has expired.',
  seams: {
    answer: answersGood(['activation-info'], (answer, body, { now }) => ({
      ...answer,
      body: {
        ...body,
        parameters: {
          ...(typeof body.parameters === 'object' ? body.parameters : {}),
          urlExpiry: hoursOff(now.toISOString(), -1),
        },
      },
    })),
  },
};
