import { createHash, timingSafeEqual } from 'node:crypto';
import type { Warning } from '@opentv-bango/evidence';
import type { CrmAuthentication } from '../configuration';

/** Why the endpoint refused a call (401). */
export interface Refusal {
  /** `missing`: the agreed kind of credentials did not come. `different`: it came, with others than we know. */
  reason: 'missing' | 'different';
  /** For people, without the credentials. */
  sentence: string;
}

/** The variable that holds our side's secret, by scheme. */
const SECRETS = {
  basic: 'CRM_CALLBACK_PASSWORD',
  bearer: 'CRM_CALLBACK_TOKEN',
  'api-key': 'CRM_CALLBACK_API_KEY',
} as const;

/** The header that carries the agreed credentials, in small letters, and its value. */
export function credentialsOf(agreed: CrmAuthentication): { header: string; value: string } {
  switch (agreed.scheme) {
    case 'basic':
      return {
        header: 'authorization',
        value: `Basic ${Buffer.from(`${agreed.username}:${agreed.password}`).toString('base64')}`,
      };
    case 'bearer':
      return { header: 'authorization', value: `Bearer ${agreed.token}` };
    case 'api-key':
      return { header: agreed.header, value: agreed.key };
  }
}

/** What a 401 says of the way that is agreed (RFC 9110, section 11.6.1). */
export function challengeOf(agreed: CrmAuthentication): string {
  if (agreed.scheme === 'basic') return 'Basic realm="CRM"';
  return agreed.scheme === 'bearer' ? 'Bearer' : `ApiKey header="${agreed.header}"`;
}

/**
 * Compares the credentials of a call with those that are agreed.
 *
 * @param headers names in small letters
 * @returns null where they are the agreed ones
 */
export function findRefusal(
  agreed: CrmAuthentication | null,
  headers: Readonly<Record<string, string>>,
): Refusal | null {
  if (agreed === null) return null;
  const { header, value } = credentialsOf(agreed);
  const came = headers[header];
  if (came === undefined || came === '') {
    return { reason: 'missing', sentence: `it came without the header ${header}, in which the credentials are agreed` };
  }
  const [scheme = ''] = came.split(' ');
  if (agreed.scheme !== 'api-key' && scheme.toLowerCase() !== agreed.scheme) {
    return { reason: 'missing', sentence: `its header ${header} is not of the agreed scheme ${value.split(' ')[0]}` };
  }
  // The name of a scheme is written in any case (RFC 9110, section 11.1).
  const said = agreed.scheme === 'api-key' ? came : `${value.split(' ')[0]}${came.slice(scheme.length)}`;
  if (isSame(said, value)) return null;
  return { reason: 'different', sentence: `its credentials are not those of ${SECRETS[agreed.scheme]}` };
}

/** What the record of a call says about its refusal. */
export function refusalWarnings({ refusal }: { refusal: Refusal | null }): Warning[] {
  return refusal ? [{ point: 'callback-authentication', message: `refused with 401: ${refusal.sentence}` }] : [];
}

/** Constant-time comparison. */
function isSame(one: string, other: string): boolean {
  const digest = (text: string): Buffer => createHash('sha256').update(text).digest();
  return timingSafeEqual(digest(one), digest(other));
}
