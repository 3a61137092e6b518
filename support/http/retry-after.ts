/** As far as a run can wait. */
const LONGEST_WAIT_SECONDS = 30;

/** The third form of an HTTP date, which names no zone: it is GMT (RFC 9110, 5.6.7). */
const ASCTIME = /^[A-Z][a-z]{2} [A-Z][a-z]{2} [ \d]\d \d\d:\d\d:\d\d \d{4}$/;

/**
 * How long an answer asks to wait before the next attempt: `Retry-After` in seconds or as a date (RFC 9110, 10.2.3).
 *
 * @param headers of the answer, names in small letters; a date counts by the clock that `date` shows
 * @param now milliseconds since 1970
 * @returns milliseconds, no more than a run can wait; 0 where nothing readable is asked
 */
export function askedToWaitMs(headers: Readonly<Record<string, string>>, now = Date.now()): number {
  const asked = headers['retry-after']?.trim() ?? '';
  const seconds = asked === '' ? 0 : Number(asked);
  const clock = dateIn(headers.date ?? '');
  const ms = Number.isNaN(seconds) ? dateIn(asked) - (Number.isNaN(clock) ? now : clock) : seconds * 1000;
  return Number.isFinite(ms) ? Math.min(Math.max(ms, 0), LONGEST_WAIT_SECONDS * 1000) : 0;
}

function dateIn(text: string): number {
  return Date.parse(ASCTIME.test(text) ? `${text} GMT` : text);
}
