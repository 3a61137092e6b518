import type { Answer } from '../../model';
import type { SeamContext } from '../../seams';
import { asks, type CrmAction } from './action';

/** Changes what an action is answered when it succeeds; `change` gets the answer and its fields. */
export function answersGood(
  actions: readonly CrmAction[],
  change: (answer: Answer, body: Record<string, unknown>, context: SeamContext) => Answer,
): (context: SeamContext, answer: Answer) => Answer {
  return (context, answer) =>
    asks(context, ...actions) && answer.status < 300 ? change(answer, fieldsOf(answer), context) : answer;
}

/** Whether a refusal of the platform is at this point of the contract. */
export function refusedAt({ body }: Answer, point: string): boolean {
  const code = body !== null && typeof body === 'object' ? Reflect.get(body, 'errorCode') : null;
  return code === point.toUpperCase().replaceAll('-', '_');
}

/** An error of the platform's own making. */
export function brokenAnswer(): Answer {
  return { status: 500, body: { errorCode: 'INTERNAL_ERROR', message: 'Something went wrong.' } };
}

function fieldsOf({ body }: Answer): Record<string, unknown> {
  return body !== null && typeof body === 'object' ? { ...body } : {};
}
