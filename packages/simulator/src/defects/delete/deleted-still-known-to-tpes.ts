import type { Defect } from '../../seams';
import { activationInfoOf, asks } from '../making';

const deleted = new Set<string>();

/** TPES still knows what was deleted: it gives its URLs, and changes its product. */
export const deletedStillKnownToTpes: Defect = {
  name: 'deleted-still-known-to-tpes',
  rule: 'spec/opentv-platform.md, UC-08',
  breaks: 'TPES still knows what was deleted: it gives its URLs, and changes its product.',
  seams: {
    answer: (context, answer) => {
      const id = context.request?.parameters.entitlementId ?? '';
      if (asks(context, 'delete') && answer.status < 300) deleted.add(id);
      if (!deleted.has(id)) return answer;
      if (asks(context, 'activation-info')) return activationInfoOf(context);
      if (asks(context, 'change-product')) return { status: 200, body: undefined };
      return asks(context, 'recover')
        ? { status: 200, body: { recoveryUrl: 'https://merchant.example/recover' } }
        : answer;
    },
  },
};
