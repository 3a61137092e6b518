import type { CommandFile } from '../command';

interface Flags {
  key?: string;
}

/** `certify verify`: checks an evidence pack, offline and without trusting what it claims. */
export const command: CommandFile = {
  summary: 'verify an evidence pack or run folder, offline',
  examples: [
    { line: 'certify verify evidence-<run>.zip', does: 'digests, signature, verdicts judged again' },
    { line: 'certify verify evidence-<run>.zip --key operator.pem', does: 'insist on a signature by that key' },
  ],
  configure(command) {
    command
      .argument('<pack>', 'evidence pack (zip) or run folder')
      .option('--key <file>', 'Ed25519 public key (PEM) that the signature must be of')
      .action(async (source: string, flags: Flags) => {
        // Loaded on demand, so that the help and the other verbs start fast.
        const { readPublicKey, renderVerification, verify }: typeof import('@opentv-bango/certification') =
          require('@opentv-bango/certification');
        const { outputOf }: typeof import('../progress') = require('../progress');
        const output = outputOf(process.stdout, process.env);
        const trusted = flags.key === undefined ? null : await readPublicKey(flags.key);
        const verification = await verify(source, { trusted });
        output.write(`${renderVerification(verification, output.style)}\n`);
        if (!verification.verified) process.exitCode = 4;
      });
  },
};
