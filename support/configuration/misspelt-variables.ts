import { nearMatches } from '@opentv-bango/contract';
import type { SourceOptions } from './env-file';
import { type EnvFile, readEnvFile } from './env-file';
import { envFileWarnings } from './env-file-warnings';
import { unreadableEntries } from './no-proxy';
import { valueIn } from './sources';
import { SECRET_VARIABLES, VARIABLES } from './variables';

/** Other tools read the other variables, and others of nearly their names, from the same file. */
const OURS = /^(?:OPENTV|KEYCLOAK|PRODUCT|CRM|BANGO|CERTIFY)_/;

/** The same anywhere in a line. */
const NAMES_OURS = /\b(?:OPENTV|KEYCLOAK|PRODUCT|CRM|BANGO|CERTIFY)_/;

/** Prefixes of the suite alone: an unknown variable with one of them is always a mistake. */
const SURELY_OURS = /^CERTIFY_/;

/** Variables that `certify` and the simulator set for the suite's processes. */
const OF_THE_SUITE = new Set([
  'CERTIFY_SIMULATOR_CONTROL_URL',
  'CERTIFY_RUN_DIR',
  'CERTIFY_RUN_ID',
  'CERTIFY_LEG',
  'CERTIFY_CANARY',
  'CERTIFY_CRM_URL',
  'CERTIFY_CRM_INBOX_URL',
]);

const NAMES = VARIABLES.map(({ name, secret }) => (secret ? [name, `${name}_FILE`] : [name]));
const KNOWN = new Set([...NAMES.flat(), ...OF_THE_SUITE]);

/**
 * Lines of the `.env` file that set a variable which does not exist, where one that is not set has nearly its name.
 *
 * @returns one sentence for each
 */
export function misspeltVariables(options: SourceOptions): string[] {
  const { from, values } = readEnvFile(options);
  return unknownIn(values).flatMap(({ name, meant }) => (meant === null ? [] : [sentence(name, from, meant)]));
}

/**
 * Variables that look like the suite's, and are ignored: in the environment, which others use too and where
 * a misspelling is therefore no reason to refuse a run, and in the `.env` file where nothing has nearly its name. And
 * what
 * that file sets otherwise than it is written.
 *
 * @returns one sentence for each
 */
export function ignoredVariables(options: SourceOptions): string[] {
  const file = readEnvFile(options);
  const { from, values } = file;
  const inFile = unknownIn(values).filter(({ meant }) => meant === null);
  const unknown = [
    ...inFile.map(({ name }) => ({ name, from, meant: null })),
    ...unknownIn(options.environment).map((unknown) => ({ ...unknown, from: 'environment' })),
  ]
    .filter(({ name, meant }) => meant !== null || SURELY_OURS.test(name))
    .map(({ name, from, meant }) => sentence(name, from, meant));
  return [
    ...unknown,
    ...envFileWarnings(file, isRead, (name) => SECRET_VARIABLES.includes(name)),
    ...unreadLines(file),
    ...unreadEntries({ ...values, ...options.environment }),
  ];
}

function isRead(name: string): boolean {
  return KNOWN.has(name) || KNOWN.has(name.toUpperCase());
}

function unreadEntries(values: Readonly<Record<string, string | undefined>>): string[] {
  return unreadableEntries(valueIn(values, 'NO_PROXY').value).map(
    (entry) =>
      `"${entry}" in NO_PROXY counts for nothing: name hosts, addresses or blocks of addresses, each with a port where one is meant.`,
  );
}

function unreadLines({ from, unread }: EnvFile): string[] {
  return unread
    .filter(({ text }) => NAMES_OURS.test(text))
    .map(
      ({ line }) => `Line ${line} of ${from} is no NAME=value, and counts for nothing: write it as .env.example does.`,
    );
}

function unknownIn(values: Readonly<Record<string, string | undefined>>): { name: string; meant: string | null }[] {
  const open = NAMES.filter((both) => both.every((name) => OURS.test(name) && !values[name])).flat();
  return Object.keys(values)
    .filter((name) => OURS.test(name) && !KNOWN.has(name))
    .map((name) => ({ name, meant: nearMatches(name, open, 1)[0] ?? null }));
}

function sentence(name: string, from: string, meant: string | null): string {
  const advice = meant === null ? '.env.example lists them.' : `Did you mean ${meant}?`;
  return `${name} (from ${from}) is no variable of the suite. ${advice}`;
}
