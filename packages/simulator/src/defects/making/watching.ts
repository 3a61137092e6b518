import type { Answer, Entitlement } from '../../model';
import type { PlatformSeams, SeamContext } from '../../seams';
import { asks, type CrmAction } from './action';

/*
 * Seams that change nothing: with them a defect notices what happens, to go wrong later. Requests and answers count
 * where the entitlement that they are about exists.
 */

/** Notices every change that is kept; `before` is null for a new entitlement. */
export function watchingKept(
  look: (before: Entitlement | null, after: Entitlement, context: SeamContext) => void,
): Pick<PlatformSeams, 'stored'> {
  return {
    stored: (context, after) => {
      look(context.entitlement, after, context);
      return after;
    },
  };
}

/** Notices what is asked for, whether or not it is refused later. */
export function watchingRequests(
  actions: readonly CrmAction[],
  look: (named: Entitlement, context: SeamContext) => void,
): Pick<PlatformSeams, 'requestCheck'> {
  return {
    requestCheck: (context, deviations) => {
      if (context.entitlement && asks(context, ...actions)) look(context.entitlement, context);
      return deviations;
    },
  };
}

/** Notices what was carried out, or will be where the answer is 202. */
export function watchingSuccess(
  actions: readonly CrmAction[],
  look: (named: Entitlement, answer: Answer, context: SeamContext) => void,
): Pick<PlatformSeams, 'answer'> {
  return {
    answer: (context, answer) => {
      if (context.entitlement && answer.status < 300 && asks(context, ...actions)) {
        look(context.entitlement, answer, context);
      }
      return answer;
    },
  };
}

/** Notices what was refused. */
export function watchingRefusals(
  actions: readonly CrmAction[],
  look: (named: Entitlement, context: SeamContext) => void,
): Pick<PlatformSeams, 'answer'> {
  return {
    answer: (context, answer) => {
      if (context.entitlement && answer.status >= 400 && asks(context, ...actions)) look(context.entitlement, context);
      return answer;
    },
  };
}
