import { randomBytes } from 'node:crypto';
import type { Secrets } from './options';

/** Makes up the secrets that are not given. */
export function completeSecrets(given: Partial<Secrets> = {}): Secrets {
  return {
    password: given.password ?? secret(),
    visitorPassword: given.visitorPassword ?? secret(),
    clientSecret: given.clientSecret ?? secret(),
    bangoPassword: given.bangoPassword ?? secret(),
  };
}

/** A secret that nobody else knows: 144 bits. */
export function secret(): string {
  return randomBytes(18).toString('base64url');
}
