import type { Defect } from '../../seams';
import { asks } from '../making';

const flows = new Set<string>();

/** A request with the correlation id of the one before is answered as that was, and not carried out. */
export const callFlowTakenForARepetition: Defect = {
  name: 'call-flow-taken-for-a-repetition',
  rule: 'spec/opentv-platform.md, "Common headers"',
  breaks: 'A request with the correlation id of the one before is answered as that was, and not carried out.',
  seams: {
    beforeBango: (context, call) => {
      const flow = context.request?.headers['x-correlation-id'];
      if (flow === undefined || !asks(context, 'suspend', 'resume')) return call;
      if (flows.has(flow)) return null;
      flows.add(flow);
      return call;
    },
  },
};
