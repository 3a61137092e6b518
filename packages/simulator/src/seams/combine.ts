import type { PlatformSeams } from './platform-seams';

/** Lets every defect act on what the one before it gave; without any, everything stays as it is. */
export function combineSeams(all: readonly Partial<PlatformSeams>[]): PlatformSeams {
  return {
    token: (context, right) => all.reduce((value, { token }) => (token ? token(context, value) : value), right),
    tenant: (context, right) => all.reduce((value, { tenant }) => (tenant ? tenant(context, value) : value), right),
    requestCheck: (context, right) =>
      all.reduce((value, { requestCheck }) => (requestCheck ? requestCheck(context, value) : value), right),
    refusal: (context, right) => all.reduce((value, { refusal }) => (refusal ? refusal(context, value) : value), right),
    beforeBango: (context, right) =>
      all.reduce<ReturnType<PlatformSeams['beforeBango']>>(
        (value, { beforeBango }) => (value && beforeBango ? beforeBango(context, value) : value),
        right,
      ),
    afterBango: (context, right) =>
      all.reduce((value, { afterBango }) => (afterBango ? afterBango(context, value) : value), right),
    stored: (context, right) => all.reduce((value, { stored }) => (stored ? stored(context, value) : value), right),
    searched: (context, right) =>
      all.reduce((value, { searched }) => (searched ? searched(context, value) : value), right),
    listed: (context, right, query) =>
      all.reduce((value, { listed }) => (listed ? listed(context, value, query) : value), right),
    answer: (context, right) => all.reduce((value, { answer }) => (answer ? answer(context, value) : value), right),
    bangoNotification: (context, right) =>
      all.reduce<ReturnType<PlatformSeams['bangoNotification']>>(
        (value, { bangoNotification }) => (value && bangoNotification ? bangoNotification(context, value) : value),
        right,
      ),
    crmNotifications: (context, right) =>
      all.reduce((value, { crmNotifications }) => (crmNotifications ? crmNotifications(context, value) : value), right),
    authorisationRequest: (context, right) =>
      all.reduce<ReturnType<PlatformSeams['authorisationRequest']>>(
        (value, { authorisationRequest }) =>
          value && authorisationRequest ? authorisationRequest(context, value) : value,
        right,
      ),
    authorisation: (context, right) =>
      all.reduce((value, { authorisation }) => (authorisation ? authorisation(context, value) : value), right),
  };
}
