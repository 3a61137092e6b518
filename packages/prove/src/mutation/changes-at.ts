import { type Change, fieldChangesOf, type Passage } from '@opentv-bango/simulator';

const GOOD_STATUSES = [200, 201, 202, 204];
const BAD_STATUSES = [400, 401, 403, 404, 409, 500];

/** What Bango's report tells of what the platform did; its form is Bango's own, and not what is certified. */
const TOLD_BY_BANGO =
  /^(entitlements|status|entitlementId|externalEntitlementId|customerIdentifier|merchantAccountKey|productKey|date(Created|Activated|Suspended|Resumed|Ended|LastUpdated))$/;
const FORMS: readonly string[] = ['missing', 'null', 'wrong-type'];

/** The changes that are tried with what passes: each status, each field, and for what is no answer, its loss. */
export function changesAt({ place, status, body }: Passage): Change[] {
  const fields = fieldChangesOf(body).map((field): Change => ({ kind: 'field', ...field }));
  switch (place.stream) {
    case 'answer':
      return [...statusesInsteadOf(status ?? 0), ...fields];
    case 'bango-answer':
      return [
        ...[404, 500].map((other): Change => ({ kind: 'status', status: other })),
        ...fieldChangesOf(body)
          .filter(({ path, name }) => TOLD_BY_BANGO.test(String(path.at(-1))) && !FORMS.includes(name))
          .map((field): Change => ({ kind: 'field', ...field })),
      ];
    case 'notification':
      return [{ kind: 'dropped' }, { kind: 'doubled' }, { kind: 'delayed' }, ...fields];
    default:
      return [{ kind: 'dropped' }];
  }
}

function statusesInsteadOf(right: number): Change[] {
  const others = right < 300 ? [...GOOD_STATUSES, 400, 500] : [200, ...BAD_STATUSES];
  return others.filter((status) => status !== right).map((status) => ({ kind: 'status', status }));
}

/** `answer:gatewayList:200:resourceSet.0.status:other-state`: the form in which accepted mutants are named. */
export function nameOf({ place, status }: Passage, change: Change): string {
  const what =
    change.kind === 'field'
      ? [change.path.join('.'), change.name]
      : [change.kind === 'status' ? `status:${change.status}` : change.kind];
  return [place.stream, place.operation, ...(status === null ? [] : [status]), ...what].join(':');
}
