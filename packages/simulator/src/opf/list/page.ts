import { ListArgumentError } from './argument-error';

/** Which of the matching entitlements are given: those from `start` up to, not including, `end`. */
export interface Page {
  readonly start: number;
  readonly end: number;
}

/**
 * Reads `limit` and `page` (from 1, only with `limit`: docs/spec/opentv-platform.md, "UC-09 Get").
 * @throws ListArgumentError
 */
export function parsePage(limitText: string | undefined, pageText: string | undefined): Page {
  if (limitText === undefined) {
    if (pageText !== undefined) {
      throw new ListArgumentError('page needs limit.');
    }
    return { start: 0, end: Number.POSITIVE_INFINITY };
  }
  if (limitText === '0') {
    return { start: 0, end: 0 };
  }
  const limit = positive('limit', limitText);
  const page = pageText === undefined ? 1 : positive('page', pageText);
  return { start: (page - 1) * limit, end: page * limit };
}

function positive(name: string, text: string): number {
  if (!/^[1-9]\d{0,8}$/.test(text)) {
    throw new ListArgumentError(`${name} must be a whole number from 1, got "${text}".`);
  }
  return Number(text);
}
