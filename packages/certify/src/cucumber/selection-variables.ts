/** Paths that narrow a run, as a JSON list of `path` or `path:line`, relative to the project. */
export const PATHS_VARIABLE = 'CERTIFY_PATHS';

/** A tag expression that narrows a run. It is not given to cucumber, which does not know the tags of rows. */
export const TAGS_VARIABLE = 'CERTIFY_TAGS';
