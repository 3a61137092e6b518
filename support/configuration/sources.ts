import { readFileSync } from 'node:fs';
import { UserError } from '@opentv-bango/contract';
import { encodingProblem } from './encoding';
import { readEnvFile, type SourceOptions } from './env-file';
import { SECRET_VARIABLES, VARIABLES } from './variables';

/** A value with where it came from, for messages (`.env`, `environment`, `--deployment`). */
export interface Sourced {
  value: string;
  from: string;
}

/**
 * Collects the value of every known variable. An empty value means "not set".
 * @throws UserError where the file of `--env` or of a `<NAME>_FILE` variable cannot be read
 */
export function readSources(options: SourceOptions): Map<string, Sourced> {
  const file = readEnvFile(options);
  const found = new Map<string, Sourced>();
  const layers: [Record<string, string | undefined>, string][] = [
    [file.values, file.from],
    [options.environment, 'environment'],
    [options.flags ?? {}, 'flag'],
  ];
  for (const [values, from] of layers) {
    for (const { name, flag } of VARIABLES) {
      const isSecret = SECRET_VARIABLES.includes(name);
      const { value: given, as } = valueIn(values, name);
      const place = as === name ? from : `${from}, as ${as}`;
      const value = given.trim() === '' ? '' : isSecret ? withoutLineEnd(given) : given.trim();
      if (value) found.set(name, { value, from: from === 'flag' ? (flag ?? from) : place });
      const secretFile = isSecret ? values[`${name}_FILE`]?.trim() : undefined;
      if (secretFile) found.set(name, { value: readSecret(name, secretFile), from: `${name}_FILE` });
    }
  }
  return found;
}

/** Variables that other programs read as well, many of them in small letters only. */
const SHARED = new Set(['HTTPS_PROXY', 'NO_PROXY']);

/** @returns the value of a variable, empty where it is not set, and the name under which it stands */
export function valueIn(
  values: Readonly<Record<string, string | undefined>>,
  name: string,
): { value: string; as: string } {
  const as = SHARED.has(name) && !values[name]?.trim() ? name.toLowerCase() : name;
  return { value: values[as] ?? '', as };
}

function readSecret(name: string, file: string): string {
  let content: Buffer;
  try {
    content = readFileSync(file);
  } catch {
    throw new UserError('SECRET_FILE_UNREADABLE', `${name}_FILE names the file ${file}, which cannot be read.`);
  }
  const problem = encodingProblem(content);
  if (problem !== null) {
    throw new UserError(
      'SECRET_FILE_UNREADABLE',
      `${name}_FILE names the file ${file}, which is ${problem}: save it as UTF-8.`,
    );
  }
  return withoutLineEnd(content.toString('utf8').replace(/^\ufeff/, ''));
}

/** A secret may begin and end with spaces. */
function withoutLineEnd(text: string): string {
  return text.replace(/[\r\n]+$/, '');
}
