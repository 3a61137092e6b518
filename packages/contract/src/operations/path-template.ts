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
  const parameterOf = (segment: string) => /^\{(.+)\}$/.exec(segment)?.[1];

  function build(parameters: Record<string, string>): string {
    return segments
      .map((segment) => {
        const name = parameterOf(segment);
        if (name === undefined) return segment;
        const value = parameters[name];
        if (!value) throw new Error(`${owner}: the path parameter "${name}" is missing or empty`);
        return encodeURIComponent(value);
      })
      .join('/');
  }

  function parse(path: string): Record<string, string> | undefined {
    const given = path.split('/');
    if (given.length !== segments.length) return undefined;
    const parameters: Record<string, string> = {};
    for (const [index, segment] of segments.entries()) {
      const value = given[index] ?? '';
      const name = parameterOf(segment);
      if (name === undefined) {
        if (segment !== value) return undefined;
      } else {
        const decoded = decode(value);
        if (!decoded) return undefined;
        parameters[name] = decoded;
      }
    }
    return parameters;
  }

  const fixedSegments = segments.filter((segment) => parameterOf(segment) === undefined).length;
  return { fixedSegments, build, parse };
}

function decode(segment: string): string | undefined {
  try {
    return decodeURIComponent(segment);
  } catch {
    return undefined;
  }
}
