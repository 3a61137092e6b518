import type { Answer } from '../../model';
import type { Defect } from '../../seams';
import { ANSWER_FIELDS } from './answer-fields';
import { changeAt } from './change-at';
import { changesOf } from './changes';
import { reaching } from './reached';

const GOOD_STATUSES = [200, 201, 202, 204];
const BAD_STATUSES = [400, 403, 404, 409, 500];

/** Answers that differ from the right one in one thing: the status, a field, a list without items or with one too many. */
export function answerMutants(): Defect[] {
  return Object.entries(ANSWER_FIELDS).flatMap(([operationId, fields]) => [
    ...statusMutants(operationId),
    ...Object.entries(fields).flatMap(([path, kind]) =>
      changesOf(kind).map((change) =>
        mutant(operationId, `${path}-${change.name}`, (answer) => ({
          ...answer,
          body: answer.status < 300 ? changeAt(answer.body, path, change) : answer.body,
        })),
      ),
    ),
    ...(operationId === 'gatewayList' ? listMutants() : []),
  ]);
}

function statusMutants(operationId: string): Defect[] {
  const good = GOOD_STATUSES.map((status) =>
    mutant(operationId, `good-status-${status}`, (answer) => (answer.status < 300 ? { ...answer, status } : answer)),
  );
  const bad = BAD_STATUSES.map((status) =>
    mutant(operationId, `bad-status-${status}`, (answer) => (answer.status >= 400 ? { ...answer, status } : answer)),
  );
  const accepted = mutant(operationId, 'refusal-status-200', (answer) =>
    answer.status >= 400 ? { ...answer, status: 200 } : answer,
  );
  const refused = mutant(operationId, 'success-status-500', (answer) =>
    answer.status < 300 ? { ...answer, status: 500 } : answer,
  );
  return [...good, ...bad, accepted, refused];
}

function listMutants(): Defect[] {
  return [
    mutant('gatewayList', 'resourceSet-empty', (answer) => withItems(answer, () => [])),
    mutant('gatewayList', 'resourceSet-without-last', (answer) => withItems(answer, (items) => items.slice(0, -1))),
    mutant('gatewayList', 'resourceSet-one-too-many', (answer) =>
      withItems(answer, (items) => [
        ...items,
        ...items.slice(0, 1).map((item) => ({ ...fieldsOf(item), _id: 'one-too-many' })),
      ]),
    ),
    mutant('gatewayList', 'resourceSet-doubled', (answer) => withItems(answer, (items) => [...items, ...items])),
  ];
}

function withItems(answer: Answer, change: (items: readonly unknown[]) => unknown[]): Answer {
  const { body } = answer;
  const items: unknown = body !== null && typeof body === 'object' ? Reflect.get(body, 'resourceSet') : undefined;
  return Array.isArray(items) ? { ...answer, body: { ...fieldsOf(body), resourceSet: change(items) } } : answer;
}

function fieldsOf(value: unknown): object {
  return value !== null && typeof value === 'object' ? value : {};
}

function mutant(operationId: string, what: string, change: (answer: Answer) => Answer): Defect {
  const name = `mutant:${operationId}:${what}`;
  return {
    name,
    rule: `contract, ${operationId}`,
    breaks: `The answer of ${operationId} is changed: ${what}.`,
    seams: {
      answer: (context, answer) =>
        context.operationId === operationId ? reaching(name, answer, change(answer)) : answer,
    },
  };
}
