import type { EndReason } from '../../model';
import { textIn } from '../calls';

/** The reason in a body (docs/spec/opentv-platform.md, "UC-03 Cancel"); null where none is given. */
export function reasonIn(body: Readonly<Record<string, unknown>>): EndReason | null {
  const category = textIn(body, 'cancelReasonCategory');
  const code = textIn(body, 'cancelReasonCode');
  const description = textIn(body, 'cancelReasonDescription');
  if (category === undefined && code === undefined) {
    return null;
  }
  return {
    category: category ?? 'CUSTOMER_CANCELLED',
    code: code ?? 'OTHER',
    ...(description === undefined ? {} : { description }),
  };
}

/** A reason as Bango wants it; nothing where there is none. */
export function reasonForBango(reason: EndReason | null): Record<string, string> {
  if (!reason) {
    return {};
  }
  const { category, code, description } = reason;
  return {
    cancelReasonCategory: category,
    cancelReasonCode: code,
    ...(description === undefined ? {} : { cancelReasonDescription: description }),
  };
}
