import { terminalText } from '@opentv-bango/contract';
import { Command, CommanderError, Help, type Option } from 'commander';
import suite from '../../../package.json';
import { loadVerb, type Verb, verbNames } from './load-commands';
import { loadTypeScript } from './load-type-script';
import { reportError } from './report-error';

/** The verb that is meant when none is given. */
const USUAL = 'run';

// Its sentences repeat what was typed or pasted.
const COMMANDER_OUTPUT = { writeErr: (text: string): void => void process.stderr.write(terminalText(text)) };

/**
 * The `certify` command.
 *
 * @param typed the command line without program and script; the exit code is left in `process.exitCode`
 */
export async function main(typed: readonly string[]): Promise<void> {
  // A closed pipe (`certify --help | head`) is no error, and does not end a run.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });
  try {
    await program(typed).parseAsync(typed, { from: 'user' });
  } catch (error) {
    process.exitCode = error instanceof CommanderError ? usageCode(error) : reportError(error);
  }
}

function program(typed: readonly string[]): Command {
  const certify = new Command('certify')
    .description(
      'Certifies the integration of an OpenTV Platform with Bango, against the platform or the built-in simulator.',
    )
    .version(suite.version, '-V, --version', 'show the version')
    .helpOption('-h, --help', 'show help')
    .showHelpAfterError('Run "certify --help" to see what there is.')
    .exitOverride()
    .configureOutput(COMMANDER_OUTPUT)
    .hook('preAction', loadTypeScript)
    .addHelpText(
      'after',
      '\nWithout a command it runs the certification: "certify run --help" lists the options.\nIn a clone, certify is called as "npx certify".',
    );
  for (const verb of wantedVerbs(typed)) addVerb(certify, verb);
  return certify;
}

// Start-up matters: the other verbs are loaded only where they are listed.
function wantedVerbs(typed: readonly string[]): Verb[] {
  const names = verbNames();
  const [first] = typed;
  const lists = first === undefined ? false : ['--help', '-h', 'help'].includes(first);
  if (lists) return names.map(loadVerb);
  return [first !== undefined && names.includes(first) ? first : USUAL].map(loadVerb);
}

function addVerb(certify: Command, { name, file }: Verb): void {
  const command = certify
    .command(name, { isDefault: name === USUAL })
    .summary(file.summary)
    .description(file.summary)
    .helpOption('-h, --help', 'show help')
    .configureHelp({ optionDescription })
    .showHelpAfterError(`Run "certify ${name} --help" to see what there is.`)
    .exitOverride()
    .configureOutput(COMMANDER_OUTPUT);
  file.configure(command);
  command.addHelpText('after', examples(file.examples));
}

// The default of a switch is not shown.
function optionDescription(option: Option): string {
  return option.defaultValue === false ? option.description : new Help().optionDescription(option);
}

function examples(list: Verb['file']['examples']): string {
  const width = Math.max(...list.map(({ line }) => line.length));
  const lines = list.map(({ line, does }) => `  ${line.padEnd(width)}  ${does}`);
  return `\nExamples:\n${lines.join('\n')}\n\nIn a clone, certify is called as "npx certify".`;
}

// Help and version are no errors; commander has written its message already.
function usageCode(error: CommanderError): number {
  return error.exitCode === 0 ? 0 : 2;
}
