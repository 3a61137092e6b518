import { isDeepStrictEqual } from 'node:util';
import type { Answer, CrmNotification } from '../../model';
import type { Defect, SeamContext } from '../../seams';
import { changeField } from './field-changes';
import type { Change, Mutation, Passage, Place, Stream } from './mutation';

/** Late enough that whatever follows at once comes before it. */
const DELAY_MS = 30;

/** What the tester asks of Bango; what the platform asks of it stays as it is. */
const ASKED_BY_TESTER: readonly string[] = ['report', 'echo'];

/**
 * A simulated platform that goes wrong in one thing at a time: whoever holds it says in which scenario and step, and
 * with which of the things that pass. Without a mutation it only notes what passes. For scenarios that run one by one.
 */
export class Mutator {
  #mutation: Mutation | null = null;
  #step = 0;
  #reached = false;
  #passed: Passage[] = [];
  #scenario = 0;
  readonly #counts = new Map<string, number>();
  /** In which scenario an account came first: what is late of an earlier scenario does not count. */
  readonly #accounts = new Map<string, number>();

  /** To be given to the simulator. */
  readonly defect: Defect = {
    name: 'mutant',
    breaks: 'One thing that passes is changed.',
    rule: 'contract',
    seams: () => ({
      answer: (context, right) => {
        const { operationId: operation, request } = context;
        if (operation === null || this.#isOfAnother(context)) return right;
        return this.#pass('answer', operation, right.status, right.body, right, changedAnswer, queryOf(request));
      },
      beforeBango: (context, call) =>
        this.#isOfAnother(context)
          ? call
          : this.#pass('bango-call', call.action, null, call.body, call, (right, { kind }) =>
              kind === 'dropped' ? null : right,
            ),
      stored: (context, entitlement) =>
        this.#isOfAnother(context) || !context.entitlement
          ? entitlement
          : this.#pass('kept', context.operationId ?? 'bango', null, null, entitlement, (right, { kind }) =>
              kind === 'dropped' && context.entitlement ? context.entitlement : right,
            ),
      bangoNotification: (context, notification) =>
        this.#isOfAnother(context)
          ? notification
          : this.#pass(
              'bango-notification',
              notification.notificationReason,
              null,
              null,
              notification,
              (right, { kind }) => (kind === 'dropped' ? null : right),
            ),
      crmNotifications: (context, planned) => {
        const [first] = planned;
        if (!first || this.#isOfAnother(context)) return planned;
        return this.#pass('notification', first.body.notificationReason, null, first.body, planned, (right, change) => {
          if (change.kind === 'dropped') return [];
          if (change.kind === 'doubled') return right.flatMap((one) => [one, one]);
          if (change.kind === 'delayed') return right.map((one) => ({ ...one, afterMs: DELAY_MS }));
          if (change.kind !== 'field') return right;
          // It may lack what the type promises: that is the point of it.
          return right.map((one) => ({
            ...one,
            body: changeField(one.body, change.path, change.name) as CrmNotification,
          }));
        });
      },
      bango: {
        answer: ({ operation }, right) =>
          ASKED_BY_TESTER.includes(operation)
            ? this.#pass('bango-answer', operation, right.status, right.body, right, changedAnswer)
            : right,
      },
    }),
  };

  /** A scenario begins. @param mutation what goes wrong in it; null: nothing */
  begin(mutation: Mutation | null): void {
    this.#mutation = mutation;
    this.#scenario += 1;
    this.#reached = false;
    this.#passed = [];
    this.step(0);
  }

  /** A step or hook of the scenario begins. */
  step(index: number): void {
    this.#step = index;
    this.#counts.clear();
  }

  /** What passed in the scenario so far. */
  get passed(): readonly Passage[] {
    return this.#passed;
  }

  /** Whether the mutation made a difference: one that did not cannot be noticed. */
  get reached(): boolean {
    return this.#reached;
  }

  #pass<Right, Made>(
    stream: Stream,
    operation: string,
    status: number | null,
    body: unknown,
    right: Right,
    make: (right: Right, change: Change) => Made,
    query: string | null = null,
  ): Right | Made {
    const key = `${stream} ${operation}`;
    const nth = this.#counts.get(key) ?? 0;
    this.#counts.set(key, nth + 1);
    const place: Place = { stream, operation, step: this.#step, nth };
    this.#passed.push({ place, status, body, query });
    if (!this.#mutation || !waiverApplies(this.#mutation.place, place)) return right;
    const made = make(right, this.#mutation.change);
    if (!isDeepStrictEqual(made, right)) this.#reached = true;
    return made;
  }

  #isOfAnother({ accountId }: SeamContext): boolean {
    if (accountId === null) return false;
    const scenario = this.#accounts.get(accountId) ?? this.#scenario;
    this.#accounts.set(accountId, scenario);
    return scenario !== this.#scenario;
  }
}

function waiverApplies(meant: Place, place: Place): boolean {
  return (
    meant.stream === place.stream &&
    meant.operation === place.operation &&
    meant.step === place.step &&
    place.nth >= meant.nth
  );
}

function changedAnswer<One extends Answer>(right: One, change: Change): One {
  if (change.kind === 'status') return { ...right, status: change.status };
  return change.kind === 'field' ? { ...right, body: changeField(right.body, change.path, change.name) } : right;
}

/** Names of the query's parameters, as they stand in a URL. */
function queryOf(request: SeamContext['request']): string {
  const names = Object.keys(request?.query ?? {});
  return names.length === 0 ? '' : `?${names.join('&')}`;
}
