import { randomUUID } from 'node:crypto';
import type { Operation } from '@opentv-bango/contract';
import type { Answer } from '../../model';
import { BangoRefused, BangoUnavailable } from '../bango-client';
import { Refused } from '../calls';
import type { Platform } from '../platform';

/**
 * The answer to a call that was not carried out, with the status that the profile gives.
 * @throws whatever is not a refusal: a mistake of the simulator
 */
export function refusalAnswer(platform: Platform, operation: Operation, error: unknown): Answer {
  const answer = plainAnswer(platform, operation, error);
  const isInBody = platform.profile.chose('refusal-in-200', 'result-code-says-it');
  return isInBody && answer.status >= 400 && answer.status < 500 ? inA200(answer) : answer;
}

/** As another service of the platform can be set up to refuse (docs/spec/opentv-platform.md, "Common headers"). */
function inA200({ status, body, ...rest }: Answer): Answer {
  const message: unknown = body !== null && typeof body === 'object' ? Reflect.get(body, 'message') : undefined;
  return {
    ...rest,
    status: 200,
    body: { resultCode: `99999:${status}`, localeMessage: message, requestId: randomUUID(), result: null },
  };
}

function plainAnswer({ profile }: Platform, operation: Operation, error: unknown): Answer {
  if (error instanceof Refused) {
    const { status } = profile.at(error.point);
    return status < 300 ? { status, body: zeroCounts(operation) } : errorAnswer(status, error.point, error.message);
  }
  if (error instanceof BangoRefused) {
    return errorAnswer(profile.at('refused').status, 'refused', error.message);
  }
  if (error instanceof BangoUnavailable) {
    const point = error.status === 429 ? 'throttled' : 'maintenance';
    const { deliberate, status } = profile.at(point);
    const answer = errorAnswer(deliberate ? status : error.status, point, error.message);
    return { ...answer, headers: error.headers };
  }
  throw error;
}

function errorAnswer(status: number, point: string, message: string): Answer {
  return { status, body: { errorCode: point.toUpperCase().replaceAll('-', '_'), message } };
}

function zeroCounts({ id }: Operation): object {
  return id === 'gatewayDelete' ? { deletedCount: 0 } : { matchedCount: 0, modifiedCount: 0 };
}
