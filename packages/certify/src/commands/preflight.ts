import type { CommandFile } from '../command';

interface Flags {
  env?: string;
  tryProducts: boolean;
  insecure: boolean;
  production: boolean;
}

/** `certify preflight`: checks the set-up of a live run. */
export const command: CommandFile = {
  summary: 'look at the set-up of a live run: network, Keycloak, tenant, accounts, callback, Bango',
  examples: [
    { line: 'certify preflight', does: 'look at what .env and the environment name' },
    { line: 'certify preflight --env staging --try-products', does: 'also buy and revoke each product' },
  ],
  configure(command) {
    command
      .option('--env <name>', 'read .env.<name> instead of .env')
      .option('--try-products', 'buy each configured product and revoke it at once', false)
      .option('--insecure', 'do not check certificates', false)
      .option('--production', 'a host that looks like production is meant', false)
      .action(async ({ env, tryProducts, insecure, production }: Flags) => {
        // Loaded on demand, so that the help and the other verbs start fast.
        const { preflight }: typeof import('../live') = require('../live');
        const { outputOf }: typeof import('../progress') = require('../progress');
        const { loadConfiguration }: typeof import('@opentv-bango/support') = require('@opentv-bango/support');
        const { warnAboutVariables }: typeof import('../warn-about-variables') = require('../warn-about-variables');
        const source = {
          environment: process.env,
          flags: {
            CERTIFY_TARGET: 'live',
            CERTIFY_INSECURE: insecure ? 'yes' : undefined,
            CERTIFY_PRODUCTION: production ? 'yes' : undefined,
          },
          folder: process.cwd(),
          ...(env === undefined ? {} : { name: env }),
        };
        warnAboutVariables(source);
        const configuration = loadConfiguration(source);
        process.exitCode = await preflight(configuration, tryProducts, outputOf(process.stdout, process.env));
      });
  },
};
