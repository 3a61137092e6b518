const NAME = 'CERTIFY_MAX_REQUESTS_PER_SECOND';

/**
 * A worker's share of the requests that the whole run may send in a second: each worker is a process that counts for itself.
 *
 * @param values of the run, by variable name
 * @param workers processes at a time
 * @returns the variable for a worker; nothing where the run is not limited
 */
export function rateShare(values: Readonly<Record<string, string>>, workers: number): Record<string, string> {
  const whole = values[NAME];
  return whole === undefined ? {} : { [NAME]: String(Number((Number(whole) / workers).toPrecision(3))) };
}
