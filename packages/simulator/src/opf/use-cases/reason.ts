import type { EndReason, Entitlement } from '../../model';
import { type Call, callContext, judge, textIn } from '../calls';
import type { Platform } from '../platform';

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

/**
 * Refuses a reason whose code is not one of its category, where the profile says so (docs/spec/opentv-platform.md,
 * "UC-03 Cancel"): codes belong to their category.
 * @throws Refused
 */
export function judgeReason(platform: Platform, call: Call, entitlement: Entitlement): void {
  const category = textIn(call.body, 'cancelReasonCategory');
  const code = textIn(call.body, 'cancelReasonCode');
  const isListed =
    category === undefined ||
    code === undefined ||
    platform.contract.reasons().codes[category]?.includes(code) === true;
  const isRefused = !isListed && platform.profile.at('unlisted-reason').status >= 400;
  const message = `${code} is no reason code of the category ${category}.`;
  judge(
    platform,
    callContext(platform, call, { entitlement }),
    isRefused ? { point: 'unlisted-reason', message } : null,
  );
}
