import type { CrmAuthentication, CrmCallback } from './configuration';

/** For each way in which a platform may show who it is: the variable without which it is not configured. */
const WAYS = { Basic: 'CRM_CALLBACK_USERNAME', Bearer: 'CRM_CALLBACK_TOKEN', 'API key': 'CRM_CALLBACK_API_KEY' };

type Get = <Value>(name: string) => Value | null;

/** What the variables `CRM_*` say together. */
export function crmCallback(get: Get): CrmCallback {
  const callbackUrl = get<string>('CRM_CALLBACK_URL');
  const certificate = get<string>('CRM_CALLBACK_CERT');
  const key = get<string>('CRM_CALLBACK_KEY');
  return {
    callbackUrl,
    port: get<number>('CRM_CALLBACK_PORT') ?? portIn(callbackUrl),
    path: get('CRM_CALLBACK_PATH'),
    authorisationPath: get('CRM_AUTHORISATION_PATH'),
    certificate: certificate && key ? { certificate, key } : null,
    authentication: authentication(get),
  };
}

/**
 * What is wrong with the variables `CRM_*` among themselves, one sentence each.
 *
 * @param set values by variable name
 */
export function crmProblems(set: ReadonlyMap<string, { value: string }>): string[] {
  return [...tooManyAuthentications([...set.keys()]), ...portUnknown(set)];
}

/** A deployment agrees on one way. */
function tooManyAuthentications(set: readonly string[]): string[] {
  const ways = Object.entries(WAYS).filter(([, name]) => set.includes(name));
  if (ways.length < 2) return [];
  const names = ways.map(([way, name]) => `${name} (${way})`).join(' and ');
  return [`${names} are both set: a call to the CRM endpoint carries one of them. Keep the one that is agreed.`];
}

function portUnknown(set: ReadonlyMap<string, { value: string }>): string[] {
  const url = set.get('CRM_CALLBACK_URL')?.value ?? '';
  if (set.has('CRM_CALLBACK_PORT') || !URL.canParse(url) || new URL(url).port !== '') return [];
  return [
    `CRM_CALLBACK_PORT is not set, and ${url} names no port: on which one does the CRM endpoint listen? Example: 8443`,
  ];
}

function authentication(get: Get): CrmAuthentication | null {
  const username = get<string>('CRM_CALLBACK_USERNAME');
  if (username) return { scheme: 'basic', username, password: get('CRM_CALLBACK_PASSWORD') ?? '' };
  const token = get<string>('CRM_CALLBACK_TOKEN');
  if (token) return { scheme: 'bearer', token };
  const key = get<string>('CRM_CALLBACK_API_KEY');
  return key ? { scheme: 'api-key', header: get('CRM_CALLBACK_API_KEY_HEADER') ?? 'x-api-key', key } : null;
}

/** Where only the address is given, the endpoint listens on the port that it names. */
function portIn(callbackUrl: string | null): number {
  return callbackUrl ? Number(new URL(callbackUrl).port) : 0;
}
