import { randomUUID } from 'node:crypto';
import type { Answer } from '../../model';
import type { PlatformSeams, SeamContext } from '../../seams';
import { asks, type CrmAction } from './action';

/** Changes what an action is answered when it succeeds; `change` gets the answer and its fields. */
export function answersGood(
  actions: readonly CrmAction[],
  change: (answer: Answer, body: Record<string, unknown>, context: SeamContext) => Answer,
): Pick<PlatformSeams, 'answer'> {
  return {
    answer: (context, answer) =>
      asks(context, ...actions) && answer.status < 300 ? change(answer, fieldsOf(answer), context) : answer,
  };
}

/** Changes what is answered where the platform refuses at one of these points of the contract. */
export function answersRefusal(
  points: readonly string[],
  change: (answer: Answer, context: SeamContext) => Answer,
): Pick<PlatformSeams, 'answer'> {
  return {
    answer: (context, answer) => (points.some((point) => refusedAt(answer, point)) ? change(answer, context) : answer),
  };
}

/** An error of the platform's own making. */
export function brokenAnswer(): Answer {
  return { status: 500, body: { errorCode: 'INTERNAL_ERROR', message: 'Something went wrong.' } };
}

/** As if a purchase were made, with an id that no entitlement has. */
export function boughtAnswer({ release }: SeamContext): Answer {
  return { status: release === '25.12' ? 201 : 202, body: { _id: randomUUID() } };
}

function refusedAt({ body }: Answer, point: string): boolean {
  const code = body !== null && typeof body === 'object' ? Reflect.get(body, 'errorCode') : null;
  return code === point.toUpperCase().replaceAll('-', '_');
}

function fieldsOf({ body }: Answer): Record<string, unknown> {
  return body !== null && typeof body === 'object' ? { ...body } : {};
}
