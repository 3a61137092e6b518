import type { BangoSeams } from '../bango';

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
