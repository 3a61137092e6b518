import { nearMatches } from '../../errors';
import { readEnvFile, type SourceOptions } from './sources';
import { VARIABLES } from './variables';

/** Other tools read the other variables, and others of nearly their names, from the same file. */
const OURS = /^(?:OPENTV|KEYCLOAK|PRODUCT|CRM|BANGO|CERTIFY)_/;

/**
 * Lines of the `.env` file that set a variable which does not exist, where one that is not set has nearly its name.
 *
 * @returns one sentence for each. The environment itself is not looked at: it is full of variables of others
 */
export function misspeltVariables(options: SourceOptions): string[] {
  const { from, values } = readEnvFile(options);
  const names = VARIABLES.map(({ name, secret }) => (secret ? [name, `${name}_FILE`] : [name]));
  const known = names.flat();
  const open = names.filter((both) => both.every((name) => OURS.test(name) && !values[name])).flat();
  return Object.keys(values).flatMap((name) => {
    const [meant] = known.includes(name) ? [] : nearMatches(name, open, 1);
    return meant === undefined ? [] : [`${name} (from ${from}) is no variable of the suite. Did you mean ${meant}?`];
  });
}
