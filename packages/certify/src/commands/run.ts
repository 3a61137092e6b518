import { join, resolve } from 'node:path';
import { InvalidArgumentError, Option } from 'commander';
import type { CommandFile } from '../command';
import { PROJECT } from '../project';
import { quoteCommand } from '../quote-command';
import type { RunOptions, SimulatorChoice } from '../run';
import { COLUMNS_HELP, collectColumns } from '../sheet-flags';

/** The simulator's own list is not loaded for the help. */
const PROFILES = ['default', 'lenient'] as const;

interface Flags {
  deployment?: string;
  release?: string;
  target?: string;
  env?: string;
  tags?: string;
  parallel?: number;
  order: RunOptions['order'];
  allure: boolean;
  catalogue?: string;
  columns?: string[];
  delimiter?: string;
  quote?: string;
  encoding?: string;
  waivers?: string;
  reports?: string;
  history?: string;
  rerun?: 'failed';
  of?: string;
  repeat?: number;
  profile?: (typeof PROFILES)[number];
  latency?: number;
  answer?: Record<string, string>;
  defect?: string[];
  yes: boolean;
  tryProducts: boolean;
  production: boolean;
  readOnly: boolean;
  manual: boolean;
  insecure: boolean;
}

/** `certify run`: the certification itself. */
export const command: CommandFile = {
  summary: 'run the certification and make its report (the command that is meant when none is given)',
  examples: [
    { line: 'certify', does: 'everything, against the built-in simulator, both deployments' },
    { line: 'certify run --deployment non-ssp --release 25.26', does: 'one deployment, the newer release' },
    { line: 'certify run --tags "@UC-06 or @UC-07"', does: 'two use cases' },
    { line: 'certify run features/purchase.feature:12', does: 'the scenario at that line' },
    { line: 'certify run --rerun failed', does: 'what failed in the latest run, once more' },
    { line: 'certify run --tags "@UC-06" --repeat 5', does: 'finds what does not always end the same' },
    { line: 'certify run --target live --env staging', does: 'a live platform, configured in .env.staging' },
  ],
  configure(command) {
    command
      .argument('[paths...]', 'feature files or folders, or file:line; all features when none is given')
      .option('--target <target>', 'what is certified: simulator or live (CERTIFY_TARGET)')
      .option('--deployment <deployment>', 'ssp or non-ssp (OPENTV_DEPLOYMENT); both on the simulator when not given')
      .option('--release <release>', 'documented release: 25.12 or 25.26 (OPENTV_RELEASE)')
      .option('--env <name>', 'read .env.<name> instead of .env')
      .option('--tags <expression>', 'only scenarios whose tags match, for example "@UC-06 and not @needs:clock"')
      .option(
        '--parallel <number>',
        'scenarios at a time in the whole run; 1 runs the deployments one after the other',
        wholeNumber,
      )
      .option('--order <order>', 'defined, random or random:<seed>', order, 'defined')
      .option('--catalogue <file>', 'list of test cases as YAML, CSV or XLSX; the shipped one when not given')
      .option('--columns <role=heading>', COLUMNS_HELP, collectColumns)
      .option(
        '--delimiter <sign>',
        'what separates the fields of a CSV list: a character, tab, comma, semicolon or pipe',
      )
      .option('--quote <sign>', 'what quotes the fields of a CSV list: a character, double, single or none')
      .option('--encoding <name>', 'encoding of a CSV list, for example windows-1252')
      .option('--waivers <file>', 'YAML file of known failures, each with its owner and end (CERTIFY_WAIVERS)')
      .option('--reports <folder>', 'folder that takes runs/ and latest; the reports/ of the project when not given')
      .option(
        '--history <folder>',
        'folder of the earlier results to compare with; history/ in the reports folder when not given',
      )
      .addOption(
        new Option('--rerun <what>', 'only what FAILED or was BLOCKED in the latest run, or in that of --of').choices([
          'failed',
        ]),
      )
      .option('--of <run>', 'with --rerun: folder of a run, or its name')
      .option('--repeat <number>', 'run so often, and show what did not always end the same', repeats)
      .option('--no-allure', 'make no Allure report')
      .optionsGroup('On a live platform:')
      .option('--yes', 'do not ask before the first purchase', false)
      .option('--try-products', 'buy and revoke each product before the first scenario', false)
      .option('--read-only', 'change nothing; scenarios that would are not run (CERTIFY_READ_ONLY)', false)
      .option('--manual', 'a person acts as the subscriber where one is needed (CERTIFY_MANUAL)', false)
      .option('--insecure', 'do not check certificates; shown on the evidence (CERTIFY_INSECURE)', false)
      .option('--production', 'a host that looks like production is meant', false)
      .optionsGroup('On the simulator:')
      .addOption(new Option('--profile <name>', 'which of the accepted answers it gives').choices(PROFILES))
      .option('--answer <point=status>', 'its answer at one point, for example refused=409 (repeatable)', answer)
      .option('--latency <ms>', 'each of its answers comes up to so much later, at random', milliseconds)
      .option('--defect <name>', 'break it on purpose; "certify defects" lists how (repeatable)', collect)
      .action(async (paths: string[], flags: Flags) => {
        // Loaded on demand, so that the help and the other verbs start fast.
        const { sheetOptions }: typeof import('../sheet-options') = require('../sheet-options');
        const { certify, narrowToFailed, repeatRun }: typeof import('../run') = require('../run');
        const { evidenceWords }: typeof import('../run/evidence-path') = require('../run/evidence-path');
        const { outputOf }: typeof import('../progress') = require('../progress');
        const output = outputOf(process.stdout, process.env);
        const typed: RunOptions = {
          flags: variablesOf(flags),
          live: { yes: flags.yes, tryProducts: flags.tryProducts },
          ...(flags.env === undefined ? {} : { envName: flags.env }),
          // A script may pass an empty variable.
          tags: flags.tags?.trim() || null,
          paths,
          parallel: flags.parallel ?? null,
          order: flags.order,
          allure: flags.allure,
          catalogue: flags.catalogue ?? null,
          simulator: simulatorChoice(flags),
          catalogueSheet: sheetOptions(flags),
          reports: flags.reports === undefined ? join(PROJECT, 'reports') : resolve(flags.reports),
          history: flags.history === undefined ? null : resolve(flags.history),
          command: quoteCommand(['certify', ...evidenceWords(process.argv.slice(2))]),
        };
        const options = await narrowToFailed(typed, { rerun: flags.rerun === 'failed', of: flags.of ?? null }, output);
        process.exitCode =
          flags.repeat === undefined
            ? (await certify(options, output)).exitCode
            : await repeatRun(flags.repeat, () => certify(options, output), output);
      });
  },
};

/** Flags that stand for variables; undefined where the flag is not given. */
function variablesOf(flags: Flags): Record<string, string | undefined> {
  const yes = (given: boolean): string | undefined => (given ? 'yes' : undefined);
  return {
    CERTIFY_TARGET: flags.target,
    OPENTV_DEPLOYMENT: flags.deployment,
    OPENTV_RELEASE: flags.release,
    CERTIFY_WAIVERS: flags.waivers,
    CERTIFY_PRODUCTION: yes(flags.production),
    CERTIFY_READ_ONLY: yes(flags.readOnly),
    CERTIFY_MANUAL: yes(flags.manual),
    CERTIFY_INSECURE: yes(flags.insecure),
  };
}

function simulatorChoice({ profile, latency, answer, defect }: Flags): SimulatorChoice {
  return {
    ...(profile === undefined ? {} : { profile }),
    ...(latency === undefined ? {} : { latencyMs: latency }),
    ...(answer === undefined ? {} : { answers: answer }),
    ...(defect === undefined ? {} : { defects: defect }),
  };
}

function answer(value: string, before: Record<string, string> = {}): Record<string, string> {
  const [, point, status] = /^([^=]+)=(.+)$/.exec(value) ?? [];
  if (point === undefined || status === undefined)
    throw new InvalidArgumentError('It must be point=answer, e.g. refused=409.');
  return { ...before, [point]: status };
}

function milliseconds(value: string): number {
  const number = /^\d+$/.test(value) ? Number(value) : Number.NaN;
  if (!(number <= 60_000)) throw new InvalidArgumentError('It must be a whole number from 0 to 60000.');
  return number;
}

function collect(value: string, before: string[] = []): string[] {
  return [...before, value];
}

function repeats(value: string): number {
  const number = Number(value);
  if (!Number.isInteger(number) || number < 2 || number > 100)
    throw new InvalidArgumentError('It must be a whole number from 2 to 100.');
  return number;
}

function wholeNumber(value: string): number {
  const number = Number(value);
  if (!Number.isInteger(number) || number < 1 || number > 64)
    throw new InvalidArgumentError('It must be a whole number from 1 to 64.');
  return number;
}

// A random order is told with its seed, so that both deployments have the same and the run can be repeated.
function order(value: string): RunOptions['order'] {
  if (value === 'defined') return value;
  const [, seed] = /^random(?::(\w+))?$/.exec(value) ?? [null];
  if (seed === null) throw new InvalidArgumentError('It must be defined, random or random:<seed>.');
  return `random:${seed ?? Math.floor(Math.random() * 1_000_000)}`;
}
