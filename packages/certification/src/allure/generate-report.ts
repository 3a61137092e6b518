import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { copyFile, mkdir, rm, writeFile } from 'node:fs/promises';
import { delimiter, dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { makeTemporaryFolder } from '@opentv-bango/contract';

const run = promisify(execFile);

/** Which program makes the report: both give one file of the same look. */
export type Generator = 'allure-commandline' | 'allure';

/**
 * The generator for this machine: the older one needs Java, and its script a shell. On Windows that script is a batch
 * file,
 * which Node.js starts only through a shell that reads the signs of a path anew.
 */
export function chooseGenerator(
  environment: Record<string, string | undefined>,
  platform: NodeJS.Platform = process.platform,
): Generator {
  const home = environment.JAVA_HOME;
  const folders = [...(home ? [join(home, 'bin')] : []), ...(environment.PATH ?? '').split(delimiter)];
  const found = platform !== 'win32' && folders.some((folder) => folder !== '' && existsSync(join(folder, 'java')));
  return found ? 'allure-commandline' : 'allure';
}

/**
 * Makes the Allure report: a single file that opens from `file://` and makes no outside request.
 *
 * @param results folder `allure-results`
 * @param output folder that receives `index.html`; replaced when it exists
 * @param name what stands over the report
 * @param generator which program; the Java-free one is tried where the other fails
 * @throws an error with the program's own words where no report was made
 */
export async function generateReport(
  results: string,
  output: string,
  name: string,
  generator: Generator,
): Promise<void> {
  // Without this both embed a tag script of Google's.
  const environment = { ...process.env, ALLURE_NO_ANALYTICS: 'true', JAVA_OPTS: javaOptions(process.env.JAVA_OPTS) };
  const options = { env: environment, maxBuffer: 16 * 1024 * 1024 };
  if (generator === 'allure-commandline') {
    const made = await run(...commandline(results, output, name), options).then(
      () => true,
      () => false,
    );
    if (made && existsSync(join(output, 'index.html'))) return;
  }
  const scratch = await makeTemporaryFolder('certify-allure-');
  try {
    const config = join(scratch, 'allure.config.json');
    await writeFile(config, JSON.stringify(singleFile(join(scratch, 'report'), name)));
    const program = join(dirname(require.resolve('allure')), '..', 'cli.js');
    await run(process.execPath, [program, 'generate', results, '--config', config, '--cwd', scratch], options);
    // It writes further files beside the report, which are for its own use.
    await rm(output, { recursive: true, force: true });
    await mkdir(output, { recursive: true });
    await copyFile(join(scratch, 'report', 'index.html'), join(output, 'index.html'));
  } finally {
    await rm(scratch, { recursive: true, force: true });
  }
}

// For a program that runs two seconds, the optimising compiler and parallel collectors cost more than they save:
// without them it takes half the time.
function javaOptions(own = ''): string {
  return ['-XX:TieredStopAtLevel=1', '-XX:+UseSerialGC', own].join(' ').trim();
}

function commandline(results: string, output: string, name: string): [string, string[]] {
  const script = join(dirname(require.resolve('allure-commandline')), 'dist', 'bin', 'allure');
  const command = ['generate', results, '--single-file', '--clean', '--name', name, '-o', output];
  return ['/bin/sh', [script, ...command]];
}

function singleFile(output: string, name: string): object {
  return { name, output, plugins: { allure2: { options: { reportName: name, singleFile: true } } } };
}
