import type { Accepted, Condition, PointName } from '@opentv-bango/contract';
import type { Answer } from '../http';
import type { CertificationWorld } from '../world/world';

/** Conditions that show in the answer itself; the others are checked by the step that looks at the state. */
const IN_THE_ANSWER: Partial<Record<Condition, (body: Record<string, unknown>) => boolean>> = {
  'count-is-zero': (body) =>
    ['matchedCount', 'modifiedCount', 'deletedCount'].every((name) => [0, undefined].includes(body[name] as 0)),
  'list-is-empty': ({ resourceSet, totalRecords }) =>
    Array.isArray(resourceSet) && resourceSet.length === 0 && [0, undefined].includes(totalRecords as 0),
};

/**
 * Judges an answer by a lenient point of the contract: the first accepted one is fine, another is a warning.
 *
 * @param business what is expected, in business words
 * @returns the accepted answer that came
 * @throws PlatformFailure `WRONG_ANSWER` when it is none of those accepted
 */
export function judge(world: CertificationWorld, answer: Answer, name: PointName, business: string): Accepted {
  const point = world.suite.contract.point(name);
  const index = point.accepted.findIndex((accepted) => isThat(answer, accepted));
  const accepted = point.accepted[index];
  if (!accepted) {
    throw world.failure(
      'WRONG_ANSWER',
      `${business} (${point.accepted.map(say).join(', or ')})`,
      `it answered ${answer.status}${errorDetail(answer)}`,
      {
        exchange: answer.exchange,
      },
    );
  }
  if (index > 0) {
    const [first] = point.accepted;
    answer.warn({
      point: name,
      message: `${point.summary}: answered ${say(accepted)} instead of ${first ? say(first) : 'nothing'}`,
    });
  }
  return accepted;
}

/** "404", "4XX", "200 when the count is zero". */
function say({ status, when }: Accepted): string {
  return when ? `${status} when ${when.replaceAll('-', ' ')}` : String(status);
}

function isThat({ status, decoded }: Answer, accepted: Accepted): boolean {
  const same =
    typeof accepted.status === 'number'
      ? status === accepted.status
      : Math.floor(status / 100) === Number(accepted.status[0]);
  const condition = accepted.when ? IN_THE_ANSWER[accepted.when] : undefined;
  return same && (condition?.((decoded ?? {}) as Record<string, unknown>) ?? true);
}

/** What an error body says, shortened: it often names the reason. */
export function errorDetail({ decoded }: Answer): string {
  const body = (decoded ?? {}) as { message?: unknown; errorCode?: unknown };
  const parts = [body.errorCode, body.message].filter((part) => typeof part === 'string');
  return parts.length > 0 ? ` (${parts.join(': ').slice(0, 200)})` : '';
}
