import type { BangoSeams } from '../bango';
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

type Seam<Name extends keyof BangoSeams> = NonNullable<BangoSeams[Name]>;

/** Lets every defect of Bango act on what the one before it gave. */
export function combineBangoSeams(all: readonly BangoSeams[]): BangoSeams {
  return {
    answer: (context, right) => all.reduce((value, { answer }) => (answer ? answer(context, value) : value), right),
    notifications: (record, right) =>
      all.reduce((value, { notifications }) => (notifications ? notifications(record, value) : value), right),
    transition: (record, event, right) =>
      all.reduce<ReturnType<Seam<'transition'>>>(
        (row, { transition }) => (transition ? transition(record, event, row) : row),
        right,
      ),
    stored: (right) => all.reduce((value, { stored }) => (stored ? stored(value) : value), right),
    report: (right) => all.reduce((value, { report }) => (report ? report(value) : value), right),
    authorised: (record, right) =>
      all.reduce((value, { authorised }) => (authorised ? authorised(record, value) : value), right),
  };
}
