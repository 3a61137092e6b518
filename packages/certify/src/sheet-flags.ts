/** What is said of `--columns` in the help. */
export const COLUMNS_HELP =
  'what a heading of the sheet means, for example id=Ref or "expected=Pass when" (repeatable)';

/** Collects the values of `--columns`. */
export const collectColumns = (value: string, before: string[] = []): string[] => [...before, value];
