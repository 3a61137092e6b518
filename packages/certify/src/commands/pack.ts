import { join, resolve } from 'node:path';
import type { CommandFile } from '../command';
import { PROJECT } from '../project';

interface Flags {
  rehearsal: boolean;
  output?: string;
  key?: string;
  reports?: string;
  env?: string;
}

/** `certify pack`: checks a finished run and makes the zip for Bango. */
export const command: CommandFile = {
  summary: 'make the evidence pack of a run: checked, sealed, one zip',
  examples: [
    { line: 'certify pack', does: 'the pack of the latest run' },
    { line: 'certify pack --rehearsal', does: 'of a run against the simulator, marked as such on every page' },
    { line: 'certify pack reports/runs/<run> --key signing-key.pem', does: 'of that run, signed' },
  ],
  configure(command) {
    command
      .argument('[run]', 'folder of a run or its name; the latest when not given')
      .option('--rehearsal', 'allow a run against the simulator', false)
      .option('-o, --output <zip>', 'where the pack goes; evidence-<run>.zip in the run folder when not given')
      .option('--key <file>', 'Ed25519 private key (PEM) that signs the manifest (CERTIFY_SIGNING_KEY)')
      .option('--env <name>', 'read CERTIFY_SIGNING_KEY from .env.<name> instead of .env')
      .option('--reports <folder>', 'folder with runs/ and latest; the reports/ of the project when not given')
      .action(async (run: string | undefined, flags: Flags) => {
        // Loaded on demand, so that the help and the other verbs start fast.
        const {
          locateRun,
          makePack,
          readSigningKey,
        }: typeof import('@opentv-bango/certification') = require('@opentv-bango/certification');
        const folder = await locateRun(flags.reports ? resolve(flags.reports) : join(PROJECT, 'reports'), run);
        const { readSources }: typeof import('@opentv-bango/support') = require('@opentv-bango/support');
        const source = { environment: process.env, flags: { CERTIFY_SIGNING_KEY: flags.key }, folder: process.cwd() };
        const sources = readSources(flags.env === undefined ? source : { ...source, name: flags.env });
        const keyFile = sources.get('CERTIFY_SIGNING_KEY')?.value ?? null;
        const pack = await makePack(folder, {
          rehearsal: flags.rehearsal,
          signingKey: keyFile === null ? null : await readSigningKey(keyFile),
          ...(flags.output === undefined ? {} : { target: resolve(flags.output) }),
        });
        const size = `${(pack.bytes / 2 ** 20).toFixed(1)} MB`;
        const signed = pack.signed ? 'signed' : 'not signed';
        const { outputOf }: typeof import('../progress') = require('../progress');
        const outcome = pack.outcome.replaceAll('_', ' ');
        outputOf(process.stdout, process.env).write(
          `${outcome}: ${pack.files} files, ${size}, ${signed}.\n${pack.file}\n`,
        );
      });
  },
};
