import { CRM_VARIABLES } from './crm-variables';
import { list, oneOf, positiveNumber, text, url, wholeNumber, yes } from './forms';
import type { Variable } from './variable';

/** The kinds of product that scenarios speak of, each with the variable that names OPF's product id (design, "Configuration"). */
export const PRODUCT_VARIABLES = {
  standard: 'PRODUCT_STANDARD',
  premium: 'PRODUCT_PREMIUM',
  instant: 'PRODUCT_INSTANT',
  'confirmed-later': 'PRODUCT_CONFIRMED_LATER',
  'confirmed-later premium': 'PRODUCT_CONFIRMED_LATER_PREMIUM',
  'end-of-period': 'PRODUCT_END_OF_PERIOD',
  'no-suspend': 'PRODUCT_NO_SUSPEND',
  limited: 'PRODUCT_LIMITED',
} as const;
export type ProductKind = keyof typeof PRODUCT_VARIABLES;

const PRODUCT_MEANINGS: Record<ProductKind, string> = {
  standard: 'a product that the customer activates, and that supports every operation at once',
  premium: "another plan of the standard product's merchant",
  instant: 'a product that is active at once, without activation',
  'confirmed-later': 'a product whose merchant confirms changes later (202)',
  'confirmed-later premium': "another plan of the confirmed-later product's merchant, when PRODUCT_PREMIUM is not one",
  'end-of-period': 'a product that a cancellation ends at the end of the paid period',
  'no-suspend': 'a product whose merchant supports no suspension',
  limited: 'a product that a customer may have only once',
};

/** Every variable that the suite reads (design, "Configuration"). */
export const VARIABLES: Variable[] = [
  {
    name: 'CERTIFY_TARGET',
    meaning: 'what is certified',
    example: 'simulator',
    schema: oneOf(['simulator', 'live']),
    flag: '--target',
  },
  { name: 'OPENTV_BASE_URL', meaning: 'OpenTV Platform', example: 'https://operator.example:443', schema: url },
  {
    name: 'KEYCLOAK_BASE_URL',
    meaning: 'Keycloak, where it is another host',
    example: 'https://keycloak.operator.example',
    schema: url,
  },
  { name: 'KEYCLOAK_REALM', meaning: 'Keycloak realm', example: 'nagra', schema: text },
  { name: 'OPENTV_TENANT_ID', meaning: 'tenant (header nv-tenant-id)', example: 'operator-1', schema: text },
  { name: 'OPENTV_USERNAME', meaning: 'Keycloak user with the role operatorRole', example: 'crm', schema: text },
  { name: 'OPENTV_PASSWORD', meaning: "that user's password", example: '(secret)', schema: text, secret: true },
  { name: 'OPENTV_CLIENT_ID', meaning: 'Keycloak client', example: 'crm-client', schema: text },
  {
    name: 'OPENTV_CLIENT_SECRET',
    meaning: 'secret of a confidential client',
    example: '(secret)',
    schema: text,
    secret: true,
  },
  {
    name: 'OPENTV_USERNAME_WITHOUT_ROLE',
    meaning: 'user of the same client without that role, to see that it is refused (optional)',
    example: 'crm-reader',
    schema: text,
  },
  {
    name: 'OPENTV_PASSWORD_WITHOUT_ROLE',
    meaning: "that user's password",
    example: '(secret)',
    schema: text,
    secret: true,
  },
  {
    name: 'OPENTV_DEPLOYMENT',
    meaning: 'with SSP or without',
    example: 'non-ssp',
    schema: oneOf(['ssp', 'non-ssp']),
    flag: '--deployment',
  },
  {
    name: 'OPENTV_RELEASE',
    meaning: 'documented release',
    example: '25.12',
    schema: oneOf(['25.12', '25.26']),
    flag: '--release',
  },
  {
    name: 'OPENTV_CONTRACT',
    meaning: "overlay file with the platform's differences",
    example: 'our-platform.overlay.yaml',
    schema: text,
    file: true,
  },
  {
    name: 'OPENTV_ACCOUNTS',
    meaning: '"create" (made and cancelled by the run), or existing account ids with commas',
    example: 'create',
    schema: list,
  },
  {
    name: 'OPENTV_CLIENT_CERT',
    meaning: 'client certificate (PEM file)',
    example: '/run/secrets/client.pem',
    schema: text,
    file: true,
  },
  {
    name: 'OPENTV_CLIENT_KEY',
    meaning: 'its key (PEM file)',
    example: '/run/secrets/client.key',
    schema: text,
    file: true,
  },
  ...Object.entries(PRODUCT_VARIABLES).map(([kind, name]) => ({
    name,
    meaning: `OPF product id: ${PRODUCT_MEANINGS[kind as ProductKind]}`,
    example: 'BANGO_US_MUSIC',
    schema: text,
  })),
  {
    name: 'CERTIFY_CAPABILITIES',
    meaning: 'what the platform has beyond the documents: delete-account, authorisation-call',
    example: 'delete-account',
    schema: list,
  },
  {
    name: 'CERTIFY_DECLARATION',
    meaning: 'YAML file: what the route does not support, and why',
    example: 'declaration.yaml',
    schema: text,
    file: true,
  },
  {
    name: 'CERTIFY_WAIVERS',
    meaning: 'YAML file: known failures, each with its owner, reason, ticket and end (--waivers)',
    example: 'waivers.yaml',
    schema: text,
    flag: '--waivers',
    file: true,
  },
  ...CRM_VARIABLES,
  {
    name: 'BANGO_BASE_URL',
    meaning: "Bango's Reseller API, to confirm its side",
    example: 'https://resale.api.sandbox.bango.com',
    schema: url,
  },
  { name: 'BANGO_USERNAME', meaning: 'Bango user', example: 'operator-sandbox', schema: text },
  { name: 'BANGO_PASSWORD', meaning: "Bango user's password", example: '(secret)', schema: text, secret: true },
  {
    name: 'HTTPS_PROXY',
    meaning: 'proxy for all calls of the suite',
    example: 'http://proxy.operator.example:3128',
    schema: text,
  },
  {
    name: 'NO_PROXY',
    meaning: 'hosts that are reached without the proxy',
    example: 'localhost,.operator.example',
    schema: text,
  },
  {
    name: 'NODE_EXTRA_CA_CERTS',
    meaning: 'own certificate authority (PEM file)',
    example: '/etc/ssl/operator-ca.pem',
    schema: text,
    file: true,
  },
  { name: 'CERTIFY_MAX_REQUESTS_PER_SECOND', meaning: 'be gentle', example: '10', schema: positiveNumber },
  {
    name: 'CERTIFY_WAIT_SECONDS',
    meaning: 'how long an asynchronous change may take; 30 seconds on a live platform where nothing is said',
    example: '30',
    schema: positiveNumber,
  },
  {
    name: 'CERTIFY_QUIET_SECONDS',
    meaning: 'how long to listen before "no notification came" is said',
    example: '5',
    schema: positiveNumber,
  },
  { name: 'CERTIFY_TIMEOUT_SECONDS', meaning: 'how long one answer may take', example: '30', schema: positiveNumber },
  {
    name: 'CERTIFY_RETRIES',
    meaning: 'repetitions of a safe request after a connection error or 5xx',
    example: '2',
    schema: wholeNumber(0, 3),
  },
  {
    name: 'CERTIFY_ALLOW_HOSTS',
    meaning: 'hosts that a live run may touch',
    example: 'operator.example,resale.api.sandbox.bango.com',
    schema: list,
  },
  {
    name: 'CERTIFY_MAX_ENTITLEMENTS',
    meaning: 'how many subscriptions a run may buy at most (500 when not set)',
    example: '500',
    schema: wholeNumber(1, 100_000),
  },
  {
    name: 'CERTIFY_PRODUCTION',
    meaning: 'production is meant (--production)',
    example: 'yes',
    schema: yes,
    flag: '--production',
  },
  {
    name: 'CERTIFY_READ_ONLY',
    meaning: 'change nothing (--read-only)',
    example: 'yes',
    schema: yes,
    flag: '--read-only',
  },
  {
    name: 'CERTIFY_MANUAL',
    meaning: 'a person is there to act as the subscriber (--manual)',
    example: 'yes',
    schema: yes,
    flag: '--manual',
  },
  {
    name: 'CERTIFY_ACTIVATION',
    meaning: "who completes an activation at the merchant's page: program (when not set), or person",
    example: 'person',
    schema: oneOf(['program', 'person']),
  },
  {
    name: 'CERTIFY_MANUAL_SECONDS',
    meaning: 'how long to wait for that person (300 when not set)',
    example: '300',
    schema: positiveNumber,
  },
  {
    name: 'CERTIFY_INSECURE',
    meaning: 'do not check certificates; shown on the evidence (--insecure)',
    example: 'yes',
    schema: yes,
    flag: '--insecure',
  },
  {
    name: 'CERTIFY_SIGNING_KEY',
    meaning: 'Ed25519 private key (PEM file) that signs the evidence',
    example: '/run/secrets/signing-key.pem',
    schema: text,
    file: true,
  },
  { name: 'CERTIFY_OPERATOR', meaning: 'operator, for the certificate', example: 'Example TV', schema: text },
  { name: 'CERTIFY_TESTER', meaning: 'tester, for the certificate', example: 'Integration team', schema: text },
  { name: 'CERTIFY_ENVIRONMENT', meaning: 'environment, for the certificate', example: 'staging', schema: text },
  {
    name: 'CERTIFY_PLATFORM_VERSION',
    meaning: 'platform version, for the certificate',
    example: '25.12.3',
    schema: text,
  },
];

/** The names of the variables whose values are secrets. */
export const SECRET_VARIABLES = VARIABLES.filter((variable) => variable.secret).map((variable) => variable.name);

/** The names of the variables that name files. Paths are relative to where the command was given. */
export const FILE_VARIABLES = VARIABLES.filter((variable) => variable.file).map((variable) => variable.name);
