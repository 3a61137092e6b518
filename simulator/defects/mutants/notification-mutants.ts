import type { CrmNotification, PlannedCrmNotification } from '../../model';
import type { Defect } from '../../seams';
import { NOTIFICATION_FIELDS } from './answer-fields';
import { changeAt } from './change-at';
import { changesOf } from './changes';
import { reaching } from './reached';

/** Notifications that are dropped, doubled, or differ from the right one in one field. */
export function notificationMutants(): Defect[] {
  return [
    mutant('dropped', () => []),
    mutant('doubled', (planned) => planned.flatMap((one) => [one, one])),
    ...Object.entries(NOTIFICATION_FIELDS).flatMap(([field, kind]) =>
      changesOf(kind).map((change) =>
        mutant(`${field}-${change.name}`, (planned) =>
          // It may lack what the type promises: that is the point of it.
          planned.map((one) => ({ ...one, body: changeAt(one.body, field, change) as CrmNotification })),
        ),
      ),
    ),
  ];
}

function mutant(
  what: string,
  change: (planned: readonly PlannedCrmNotification[]) => readonly PlannedCrmNotification[],
): Defect {
  const name = `mutant:entitlementChanged:${what}`;
  return {
    name,
    rule: 'contract, entitlementChanged',
    breaks: `Notifications to the CRM are changed: ${what}.`,
    seams: { crmNotifications: (_context, planned) => reaching(name, planned, change(planned)) },
  };
}
