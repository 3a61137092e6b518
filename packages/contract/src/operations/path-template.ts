import { compile, match } from 'path-to-regexp';

/** A path such as `/adm/v1/accounts/{accountId}`. */
export interface PathTemplate {
  /** How many segments are fixed: of two templates that fit a path, the one with more of them is meant. */
  readonly fixedSegments: number;
  /** @throws Error when a parameter is missing or empty */
  build(parameters: Record<string, string>): string;
  /** @returns the decoded parameters; undefined when the path does not fit */
  parse(path: string): Record<string, string> | undefined;
}

/** @param owner name of the operation, for messages */
export function pathTemplate(template: string, owner: string): PathTemplate {
  const segments = template.split('/');
  const names = segments.map(parameterOf).filter((name) => name !== undefined);
  const path = segments.map(asPathToRegexp).join('/');
  const fill = compile(path);
  const matches = match<Record<string, string>>(path, { sensitive: true, trailing: false });

  function build(parameters: Record<string, string>): string {
    const missing = names.find((name) => !parameters[name]);
    if (missing !== undefined) throw new Error(`${owner}: the path parameter "${missing}" is missing or empty`);
    return fill(parameters);
  }

  function parse(given: string): Record<string, string> | undefined {
    try {
      const matched = matches(given);
      return matched ? { ...matched.params } : undefined;
    } catch {
      return undefined; // A parameter is no valid URI component.
    }
  }

  return { fixedSegments: segments.length - names.length, build, parse };
}

/** OpenAPI writes `{name}`, the library `:"name"`. */
function asPathToRegexp(segment: string): string {
  const name = parameterOf(segment);
  return name === undefined ? segment.replace(/[{}()[\]+?!:*\\]/g, '\\$&') : `:${JSON.stringify(name)}`;
}

function parameterOf(segment: string): string | undefined {
  return /^\{(.+)\}$/.exec(segment)?.[1];
}
