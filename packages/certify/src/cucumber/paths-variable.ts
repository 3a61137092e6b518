/** Paths that narrow a leg, as a JSON list of `path` or `path:line`, relative to the project. */
export const PATHS_VARIABLE = 'CERTIFY_PATHS';
