import type { PlatformSeams } from '../../seams';
import { asks, type CrmAction } from './action';

/**
 * Some fields of a request are not checked.
 *
 * @param field matches the place of a deviation, e.g. `request.body.status`
 * @param actions in which they are not checked; none: in all
 */
export function notChecking(field: RegExp, ...actions: readonly CrmAction[]): Pick<PlatformSeams, 'requestCheck'> {
  return {
    requestCheck: (context, deviations) =>
      actions.length === 0 || asks(context, ...actions)
        ? deviations.filter(({ where }) => !field.test(where))
        : deviations,
  };
}
