import { existsSync } from 'node:fs';
import type { Deployment, Release } from '@opentv-bango/contract';
import { UserError } from '@opentv-bango/contract';
import { readDeclaration } from '../declaration';
import { type AccountTemplate, readAccountTemplate, secretsOfTemplate } from './account-template';
import type { Configuration, Connection } from './configuration';
import { crmCallback, crmProblems } from './crm-callback';
import type { SourceOptions } from './env-file';
import { hostProblems } from './hosts';
import { findConfirmedLaterPremium } from './merchants';
import { misspeltVariables } from './misspelt-variables';
import { ALL_PRODUCT_VARIABLES, type Products } from './product-variables';
import { shownProxy } from './proxies';
import { sameProducts } from './same-products';
import { readSources, type Sourced } from './sources';
import { fileProblem, tlsFileProblems } from './tls-files';
import { FILE_VARIABLES, SECRET_VARIABLES, VARIABLES } from './variables';

const NEEDED_FOR_A_CONNECTION = [
  'OPENTV_BASE_URL',
  'OPENTV_TENANT_ID',
  'OPENTV_USERNAME',
  'OPENTV_PASSWORD',
  'OPENTV_CLIENT_ID',
];
const NEEDED_FOR_BANGO = ['BANGO_BASE_URL', 'BANGO_USERNAME', 'BANGO_PASSWORD'];
const NEEDED_FOR_USER_WITHOUT_ROLE = ['OPENTV_USERNAME_WITHOUT_ROLE', 'OPENTV_PASSWORD_WITHOUT_ROLE'];
/**
 * Reads and checks the configuration of a run.
 *
 * @param options where to look; `environment` is usually `process.env`
 * @returns the typed configuration; `connection` is null on the simulator until its variables are known
 * @throws UserError `CONFIGURATION` that names every problem at once: variable, where its value came from, what is
 * wrong, an example
 */
export function loadConfiguration(options: SourceOptions): Configuration {
  const sources = readSources(options);
  const problems: string[] = [];
  const values = new Map<string, unknown>();
  for (const variable of VARIABLES) {
    const sourced = sources.get(variable.name);
    if (!sourced) continue;
    const parsed = variable.schema.safeParse(sourced.value);
    if (parsed.success) values.set(variable.name, parsed.data);
    else problems.push(problem(variable.name, sourced, parsed.error.issues.map((issue) => issue.message).join('; ')));
  }
  const get = <Value>(name: string): Value | null => (values.get(name) as Value | undefined) ?? null;
  const target = get<'simulator' | 'live'>('CERTIFY_TARGET') ?? 'simulator';

  const needed =
    target === 'live'
      ? [...NEEDED_FOR_A_CONNECTION, 'OPENTV_DEPLOYMENT', 'OPENTV_ACCOUNTS', 'CERTIFY_ALLOW_HOSTS']
      : [];
  problems.push(...misspeltVariables(options));
  for (const name of needed) if (!sources.has(name)) problems.push(missing(name, 'a live run needs it'));
  problems.push(
    ...incomplete(sources, NEEDED_FOR_BANGO),
    ...incomplete(sources, NEEDED_FOR_USER_WITHOUT_ROLE),
    ...incomplete(sources, ['OPENTV_CLIENT_CERT', 'OPENTV_CLIENT_KEY']),
    ...(sources.has('OPENTV_CLIENT_KEY_PASSPHRASE')
      ? incomplete(sources, ['OPENTV_CLIENT_KEY_PASSPHRASE', 'OPENTV_CLIENT_KEY'])
      : []),
    ...incomplete(sources, ['CRM_CALLBACK_CERT', 'CRM_CALLBACK_KEY']),
    ...incomplete(sources, ['CRM_CALLBACK_USERNAME', 'CRM_CALLBACK_PASSWORD']),
    ...crmProblems(sources),
    ...sameProducts(sources),
  );
  const unreadable = new Set<string>();
  for (const name of FILE_VARIABLES) {
    const sourced = sources.get(name);
    const what = sourced ? fileProblem(sourced.value) : null;
    if (sourced && what !== null) {
      problems.push(problem(name, sourced, what));
      unreadable.add(name);
    }
  }
  const readable = (name: string): string | undefined => (unreadable.has(name) ? undefined : sources.get(name)?.value);
  for (const { name, what } of tlsFileProblems(readable)) {
    const sourced = name === null ? undefined : sources.get(name);
    problems.push(name !== null && sourced ? problem(name, sourced, what) : what);
  }
  const template = accountTemplate(sources, problems);
  const accounts = get<string[]>('OPENTV_ACCOUNTS') ?? ['create'];
  if (accounts.length > 1 && accounts.includes('create')) {
    problems.push('OPENTV_ACCOUNTS: is either "create" or a list of account ids, not both.');
  }
  if (target === 'live') problems.push(...liveHosts(get), ...permanentProductionProblems(sources));
  const advice = needed.some((name) => !sources.has(name)) ? ' ("certify init" asks for what a live run needs)' : '';
  if (problems.length > 0)
    throw new UserError(
      'CONFIGURATION',
      `The configuration cannot be used${advice}:\n${problems.map((line) => `  - ${line}`).join('\n')}`,
    );

  const certificate = get<string>('OPENTV_CLIENT_CERT');
  const key = get<string>('OPENTV_CLIENT_KEY');
  const bangoUrl = get<string>('BANGO_BASE_URL');
  const proxy = get<string>('HTTPS_PROXY');
  const deployment = get<Deployment>('OPENTV_DEPLOYMENT');
  const declaration = get<string>('CERTIFY_DECLARATION');
  return {
    target,
    connection: NEEDED_FOR_A_CONNECTION.every((name) => values.has(name)) ? connection(get, target, template) : null,
    deployments: deployment ? [deployment] : ['ssp', 'non-ssp'],
    release: get<Release>('OPENTV_RELEASE') ?? '25.12',
    contractOverlay: get('OPENTV_CONTRACT'),
    accounts: accounts[0] === 'create' ? { mode: 'create' } : { mode: 'pool', ids: accounts },
    products: products(get),
    capabilities: get<string[]>('CERTIFY_CAPABILITIES') ?? [],
    declared: declaration ? readDeclaration(declaration) : [],
    crm: crmCallback(get),
    bango: bangoUrl
      ? { baseUrl: bangoUrl, username: get('BANGO_USERNAME') ?? '', password: get('BANGO_PASSWORD') ?? '' }
      : null,
    clientCertificate:
      certificate && key ? { certificate, key, passphrase: get('OPENTV_CLIENT_KEY_PASSPHRASE') } : null,
    proxy: proxy ? { url: proxy, bypass: get('NO_PROXY') ?? '' } : null,
    extraCertificates: get('NODE_EXTRA_CA_CERTS'),
    insecure: get<boolean>('CERTIFY_INSECURE') ?? false,
    maxRequestsPerSecond: get('CERTIFY_MAX_REQUESTS_PER_SECOND'),
    // The simulator is drained: what has not arrived then will not come.
    waitSeconds: get<number>('CERTIFY_WAIT_SECONDS') ?? (target === 'live' ? 30 : 3),
    quietSeconds: get<number>('CERTIFY_QUIET_SECONDS') ?? 5,
    timeoutSeconds: get<number>('CERTIFY_TIMEOUT_SECONDS') ?? 30,
    retries: get<number>('CERTIFY_RETRIES') ?? 2,
    allowHosts: get<string[]>('CERTIFY_ALLOW_HOSTS') ?? [],
    maxEntitlements: get<number>('CERTIFY_MAX_ENTITLEMENTS') ?? 500,
    readOnly: get<boolean>('CERTIFY_READ_ONLY') ?? false,
    activation: get<'program' | 'person'>('CERTIFY_ACTIVATION') ?? 'program',
    manualSeconds: get<boolean>('CERTIFY_MANUAL') ? (get<number>('CERTIFY_MANUAL_SECONDS') ?? 300) : null,
    operator: get('CERTIFY_OPERATOR'),
    tester: get('CERTIFY_TESTER'),
    environment: get('CERTIFY_ENVIRONMENT'),
    platformVersion: get('CERTIFY_PLATFORM_VERSION'),
    secrets: [
      ...SECRET_VARIABLES.flatMap((name) => sources.get(name)?.value ?? []),
      ...proxySecrets(proxy),
      ...secretsOfTemplate(template),
    ],
    shown: shown(sources),
  };
}

function liveHosts(get: <Value>(name: string) => Value | null): string[] {
  const allowed = get<string[]>('CERTIFY_ALLOW_HOSTS');
  if (!allowed) return [];
  const urls = ['OPENTV_BASE_URL', 'KEYCLOAK_BASE_URL', 'OPENTV_SSP_BASE_URL', 'BANGO_BASE_URL'].flatMap((name) => {
    const url = get<string>(name);
    return url ? [[name, url]] : [];
  });
  return hostProblems(Object.fromEntries(urls), allowed, get('CERTIFY_PRODUCTION') ?? false);
}

/** Production must be confirmed for each run: a line in a file would confirm it for all. */
function permanentProductionProblems(sources: Map<string, Sourced>): string[] {
  const { from = '' } = sources.get('CERTIFY_PRODUCTION') ?? {};
  return from.startsWith('.env')
    ? [`CERTIFY_PRODUCTION (from ${from}) is said anew for each run: use --production.`]
    : [];
}

function accountTemplate(sources: Map<string, Sourced>, problems: string[]): AccountTemplate | null {
  const sourced = sources.get('OPENTV_ACCOUNT_TEMPLATE');
  if (!sourced || !existsSync(sourced.value)) return null;
  const read = readAccountTemplate(sourced.value);
  if ('template' in read) return read.template;
  problems.push(problem('OPENTV_ACCOUNT_TEMPLATE', sourced, read.problem));
  return null;
}

function connection(
  get: <Value>(name: string) => Value | null,
  target: Configuration['target'],
  template: AccountTemplate | null,
): Connection {
  const baseUrl = get<string>('OPENTV_BASE_URL') ?? '';
  const other = get<string>('OPENTV_USERNAME_WITHOUT_ROLE');
  return {
    baseUrl,
    keycloakBaseUrl: get('KEYCLOAK_BASE_URL') ?? baseUrl,
    realm: get('KEYCLOAK_REALM') ?? 'nagra',
    tenantId: get('OPENTV_TENANT_ID') ?? '',
    username: get('OPENTV_USERNAME') ?? '',
    password: get('OPENTV_PASSWORD') ?? '',
    clientId: get('OPENTV_CLIENT_ID') ?? '',
    clientSecret: get('OPENTV_CLIENT_SECRET'),
    // A rehearsal must not touch what .env names for a live platform.
    sspBaseUrl: target === 'live' ? get('OPENTV_SSP_BASE_URL') : null,
    accountTemplate: template,
    userWithoutRole: other === null ? null : { username: other, password: get('OPENTV_PASSWORD_WITHOUT_ROLE') ?? '' },
  };
}

function products(get: <Value>(name: string) => Value | null): Products {
  const configured: Products = {};
  for (const [kind, name] of Object.entries(ALL_PRODUCT_VARIABLES) as [keyof Products, string][]) {
    const id = get<string>(name);
    if (id) configured[kind] = id;
  }
  const target = findConfirmedLaterPremium(configured);
  return target ? { ...configured, 'confirmed-later premium': target } : configured;
}

function incomplete(sources: Map<string, Sourced>, names: string[]): string[] {
  const given = names.filter((name) => sources.has(name));
  if (given.length === 0) return [];
  return names
    .filter((name) => !sources.has(name))
    .map((name) => missing(name, `it belongs to ${given.join(' and ')}, which is set`));
}

function missing(name: string, why: string): string {
  return `${name} is not set: ${why}. Example: ${name}=${exampleOf(name)}`;
}

function problem(name: string, sourced: Sourced, what: string): string {
  const value = SECRET_VARIABLES.includes(name) ? '' : ` "${shownValue(name, sourced.value)}"`;
  const assigned = sourced.from.startsWith('--') ? `${sourced.from} ` : `${name}=`;
  return `${name}${value} (from ${sourced.from}) ${what}. Example: ${assigned}${exampleOf(name)}`;
}

function exampleOf(name: string): string {
  return VARIABLES.find((variable) => variable.name === name)?.example ?? '';
}

function proxySecrets(proxy: string | null): string[] {
  if (!proxy || !URL.canParse(proxy)) return [];
  const { username, password } = new URL(proxy);
  return [username, password].map(decodeURIComponent).filter((secret) => secret !== '');
}

/** A proxy's user and password are part of its address. */
function shownValue(name: string, value: string): string {
  return name === 'HTTPS_PROXY' ? shownProxy(value) : value;
}

function shown(sources: Map<string, Sourced>): Record<string, string> {
  const visible = [...sources].filter(([name]) => !SECRET_VARIABLES.includes(name));
  return Object.fromEntries(
    visible.map(([name, { value }]) => [
      name,
      name === 'HTTPS_PROXY' && URL.canParse(value) ? new URL(value).host : value,
    ]),
  );
}
