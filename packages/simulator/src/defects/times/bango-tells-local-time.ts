import type { Defect } from '../../seams';
import { hoursOff } from '../making';

/** The dates at Bango are local times that claim to be UTC. */
export const bangoTellsLocalTime: Defect = {
  name: 'bango-tells-local-time',
  rule: 'spec/bango.md, "Self-certification"',
  breaks: 'The dates at Bango are local times that claim to be UTC.',
  seams: {},
  bango: {
    report: (records) => records.map((record) => ({ ...record, dateCreated: hoursOff(record.dateCreated, -6) })),
  },
};
