import { existsSync } from 'node:fs';
import { checkbox, confirm, input, password, select } from '@inquirer/prompts';
import { ALL_PRODUCT_VARIABLES, VARIABLES, type Variable } from '@opentv-bango/support';

/** What `certify init` asks for, in this order; `?` may be left empty. */
const PLATFORM = [
  'OPENTV_BASE_URL',
  'KEYCLOAK_BASE_URL?',
  'KEYCLOAK_REALM?',
  'OPENTV_TENANT_ID',
  'OPENTV_USERNAME',
  'OPENTV_PASSWORD',
  'OPENTV_CLIENT_ID',
  'OPENTV_CLIENT_SECRET?',
];
const BANGO = ['BANGO_BASE_URL', 'BANGO_USERNAME', 'BANGO_PASSWORD'];
const CALLBACK = ['CRM_CALLBACK_URL', 'CRM_CALLBACK_PORT', 'CRM_CALLBACK_PATH?'];
const CALLBACK_TLS = ['CRM_CALLBACK_CERT', 'CRM_CALLBACK_KEY'];
/** How the platform may show the CRM who it is, with what that takes. */
const CALLBACK_CREDENTIALS: Record<string, string[]> = {
  'not at all': [],
  'user and password (Basic)': ['CRM_CALLBACK_USERNAME', 'CRM_CALLBACK_PASSWORD'],
  'a token (Bearer)': ['CRM_CALLBACK_TOKEN'],
  'a key in a header': ['CRM_CALLBACK_API_KEY', 'CRM_CALLBACK_API_KEY_HEADER?'],
};
const NETWORK = ['HTTPS_PROXY?', 'NO_PROXY?', 'NODE_EXTRA_CA_CERTS?', 'OPENTV_CLIENT_CERT?'];
const CERTIFICATE = ['CERTIFY_OPERATOR?', 'CERTIFY_TESTER?', 'CERTIFY_ENVIRONMENT?', 'CERTIFY_PLATFORM_VERSION?'];

/** Asks for the configuration of a live run. @returns values by variable name; what was left empty is not among them */
export async function askConfiguration(): Promise<Record<string, string>> {
  const values: Record<string, string> = { CERTIFY_TARGET: 'live' };
  const ask = async (names: readonly string[]): Promise<void> => {
    for (const name of names) Object.assign(values, await askOne(name));
  };
  await ask(PLATFORM);
  values.OPENTV_DEPLOYMENT = await select({ message: 'Deployment', choices: ['non-ssp', 'ssp'] });
  values.OPENTV_RELEASE = await select({ message: 'Documented release', choices: ['25.12', '25.26'] });
  await ask(['OPENTV_ACCOUNTS']);
  const kinds = await checkbox({
    message: 'Which products does the platform offer? (what is not chosen is not run)',
    choices: Object.entries(ALL_PRODUCT_VARIABLES).map(([kind, value]) => ({
      name: `${kind}: ${variableOf(value).meaning.replace(/^OPF product id: /, '')}`,
      short: kind,
      value,
    })),
    pageSize: Object.keys(ALL_PRODUCT_VARIABLES).length,
  });
  await ask(kinds);
  if (await confirm({ message: 'Can OpenTV Platform reach this machine, to notify the CRM?' })) {
    await ask(CALLBACK);
    const isHttps = values.CRM_CALLBACK_URL?.startsWith('https:') === true;
    const speaksTls = 'Does this machine speak TLS there itself? (no: something before it does)';
    if (isHttps && (await confirm({ message: speaksTls }))) await ask(CALLBACK_TLS);
    const ways = Object.keys(CALLBACK_CREDENTIALS);
    const way = await select({ message: 'How does OpenTV Platform show the CRM who it is?', choices: ways });
    await ask(CALLBACK_CREDENTIALS[way] ?? []);
  }
  if (await confirm({ message: "Do you have credentials for Bango's sandbox?" })) await ask(BANGO);
  const isOdd = 'Is there a proxy, an own certificate authority or a client certificate on the way?';
  if (await confirm({ message: isOdd, default: false })) {
    await ask(NETWORK);
    if (values.OPENTV_CLIENT_CERT) await ask(['OPENTV_CLIENT_KEY', 'OPENTV_CLIENT_KEY_PASSPHRASE?']);
  }
  await ask(CERTIFICATE);
  values.CERTIFY_ALLOW_HOSTS = await input({
    message: 'Hosts that a run may touch',
    default: hostsOf(values).join(','),
  });
  return values;
}

async function askOne(question: string): Promise<Record<string, string>> {
  const name = question.replace('?', '');
  const variable = variableOf(name);
  const message = `${name}: ${variable.meaning}${question.endsWith('?') ? ' (may be left empty)' : ''}`;
  const validate = (text: string): true | string => check(variable, text.trim(), question.endsWith('?'));
  const answer = variable.secret
    ? await password({ message, mask: true, validate })
    : await input({ message: `${message}, e.g. ${variable.example}`, validate });
  if (answer.trim() === '') return {};
  // A secret may begin and end with spaces.
  return { [name]: variable.secret ? answer : answer.trim() };
}

function variableOf(name: string): Variable {
  const variable = VARIABLES.find((one) => one.name === name);
  if (!variable) throw new Error(`There is no variable ${name}.`);
  return variable;
}

function check({ schema, example, file }: Variable, text: string, mayBeEmpty: boolean): true | string {
  if (text === '') return mayBeEmpty || `It is needed, e.g. ${example}`;
  const parsed = schema.safeParse(text);
  if (!parsed.success) return `It ${parsed.error.issues.map(({ message }) => message).join('; ')}, e.g. ${example}`;
  return !file || existsSync(text) || 'There is no such file';
}

function hostsOf(values: Record<string, string>): string[] {
  const urls = [values.OPENTV_BASE_URL, values.KEYCLOAK_BASE_URL, values.BANGO_BASE_URL];
  return [...new Set(urls.flatMap((url) => (url ? [new URL(url).hostname] : [])))];
}
