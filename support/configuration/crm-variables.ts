import { headerName, path, text, url, wholeNumber } from './value-formats';
import type { Variable } from './variable';

/**
 * Where OpenTV Platform reaches the suite's CRM endpoint, and how it shows who it is (docs/spec/opentv-platform.md,
 * "What OPF sends to the CRM").
 */
export const CRM_VARIABLES: readonly Variable[] = [
  {
    name: 'CRM_CALLBACK_URL',
    meaning: "address at which OPF reaches the suite's CRM endpoint",
    example: 'https://crm-test.operator.example',
    schema: url,
  },
  {
    name: 'CRM_CALLBACK_PORT',
    meaning: 'port on which the CRM endpoint listens',
    example: '8443',
    schema: wholeNumber(0, 65535),
  },
  {
    name: 'CRM_CALLBACK_PATH',
    meaning: 'path of entitlement notifications',
    example: '/crm/entitlement-changes',
    schema: path,
  },
  {
    name: 'CRM_AUTHORISATION_PATH',
    meaning: 'path of the authorisation call',
    example: '/crm/change-authorisations',
    schema: path,
  },
  {
    name: 'CRM_CALLBACK_CERT',
    meaning: 'certificate with which the CRM endpoint speaks TLS, its chain after it (PEM file)',
    example: '/run/secrets/crm.pem',
    schema: text,
    file: true,
  },
  {
    name: 'CRM_CALLBACK_KEY',
    meaning: "that certificate's key (PEM file)",
    example: '/run/secrets/crm.key',
    schema: text,
    file: true,
  },
  {
    name: 'CRM_CALLBACK_USERNAME',
    meaning: 'user with which OPF calls the CRM endpoint (Basic)',
    example: 'opentv-platform',
    schema: text,
  },
  {
    name: 'CRM_CALLBACK_PASSWORD',
    meaning: "that user's password",
    example: '(secret)',
    schema: text,
    secret: true,
  },
  {
    name: 'CRM_CALLBACK_TOKEN',
    meaning: 'token with which OPF calls the CRM endpoint (Bearer)',
    example: '(secret)',
    schema: text,
    secret: true,
  },
  {
    name: 'CRM_CALLBACK_API_KEY',
    meaning: 'key with which OPF calls the CRM endpoint',
    example: '(secret)',
    schema: text,
    secret: true,
  },
  {
    name: 'CRM_CALLBACK_API_KEY_HEADER',
    meaning: 'header that carries the key (x-api-key when not set)',
    example: 'x-api-key',
    schema: headerName,
  },
];
