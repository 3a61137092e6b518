import { Refusal } from './refusal';

/**
 * Checks HTTP Basic. The header is compared, not parsed, so that there is nothing for a library (basic-auth) to do.
 * @param header the `Authorization` header
 * @throws Refusal (`UNAUTHORIZED`) when it is missing or wrong
 */
export function authenticate(header: string | undefined, { username, password }: Credentials): void {
  const expected = `Basic ${Buffer.from(`${username}:${password}`).toString('base64')}`;
  if (header !== expected) {
    throw new Refusal('UNAUTHORIZED', 'The credentials are missing or wrong.', 'BANGO', {
      'www-authenticate': 'Basic realm="Bango Reseller API", charset="UTF-8"',
    });
  }
}

/** A user name and password for HTTP Basic. */
export interface Credentials {
  readonly username: string;
  readonly password: string;
}
