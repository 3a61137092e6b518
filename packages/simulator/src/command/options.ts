import { InvalidArgumentError, Option } from 'commander';
import { PROFILE_NAMES } from '../profiles';

/** The options of `certify simulator`. */
export const options: readonly Option[] = [
  new Option('--deployment <name>', 'with SSP or without').choices(['ssp', 'non-ssp']).default('ssp'),
  new Option('--release <edition>', 'documented release').choices(['25.12', '25.26']).default('25.12'),
  new Option('--contract <file>', "overlay file with a platform's differences"),
  new Option('--host <address>', 'address to listen on').default('127.0.0.1'),
  new Option('--port <number>', 'of OpenTV Platform; the next three are of Bango, merchants and control; 0: free ones')
    .argParser(wholeNumber(65_532))
    .default(0),
  new Option('--crm-callback-url <url>', 'where the CRM of all accounts listens').argParser(httpUrl),
  new Option(
    '--crm-callback-header <name:value>',
    'sent with each call to the CRM, e.g. for authentication (repeatable)',
  )
    .argParser(header)
    .default({}, 'none'),
  new Option('--token-lifetime <seconds>', 'of access tokens').argParser(wholeNumber(86_400, 1)).default(300),
  new Option('--refresh-lifetime <seconds>', 'of refresh tokens').argParser(wholeNumber(2_592_000, 1)).default(1800),
  new Option('--url-lifetime <seconds>', 'of activation URLs').argParser(wholeNumber(2_592_000, 1)).default(3600),
  new Option('--confirmation-delay <ms>', 'until merchants confirm what they confirm later')
    .argParser(wholeNumber(3_600_000))
    .default(150),
  new Option('--latency <ms>', 'each answer comes up to so much later, at random')
    .argParser(wholeNumber(60_000))
    .default(0),
  new Option('--profile <name>', 'which of the accepted answers to give').choices(PROFILE_NAMES).default('default'),
  new Option('--answer <point=answer>', 'one answer of that kind, e.g. refused=409 (repeatable)')
    .argParser(pointAndAnswer)
    .default({}, 'as the profile says'),
  new Option('--defect <name>', 'break it on purpose (repeatable)').argParser(collected).default([], 'none'),
  new Option('--json', 'print addresses and variables as one line of JSON, and end when standard input closes'),
];

/** What the options say. */
export interface CommandOptions {
  deployment: 'ssp' | 'non-ssp';
  release: '25.12' | '25.26';
  contract?: string;
  host: string;
  port: number;
  crmCallbackUrl?: string;
  crmCallbackHeader: Record<string, string>;
  tokenLifetime: number;
  refreshLifetime: number;
  urlLifetime: number;
  confirmationDelay: number;
  latency: number;
  profile: (typeof PROFILE_NAMES)[number];
  answer: Record<string, string>;
  defect: string[];
  json?: boolean;
}

function wholeNumber(maximum: number, minimum = 0): (text: string) => number {
  return (text) => {
    const value = /^\d+$/.test(text) ? Number(text) : Number.NaN;
    if (!(value >= minimum && value <= maximum)) {
      throw new InvalidArgumentError(`It must be a whole number from ${minimum} to ${maximum}.`);
    }
    return value;
  };
}

function httpUrl(text: string): string {
  if (!URL.canParse(text) || !/^https?:$/.test(new URL(text).protocol)) {
    throw new InvalidArgumentError('It must be an http or https URL.');
  }
  return text;
}

function header(text: string, before: Record<string, string>): Record<string, string> {
  const [, name, value] = /^([\w-]+):\s*(\S.*)$/.exec(text) ?? [];
  if (name === undefined || value === undefined) {
    throw new InvalidArgumentError('It must be name:value, e.g. "x-api-key: of-the-crm".');
  }
  return { ...before, [name.toLowerCase()]: value };
}

function pointAndAnswer(text: string, before: Record<string, string>): Record<string, string> {
  const [, point, answer] = /^([^=]+)=(.+)$/.exec(text) ?? [];
  if (point === undefined || answer === undefined) {
    throw new InvalidArgumentError('It must be point=answer, e.g. refused=409.');
  }
  return { ...before, [point]: answer };
}

function collected(text: string, before: string[]): string[] {
  return [...before, text];
}
