import { parse } from '@cucumber/tag-expressions';
import { UserError } from '@opentv-bango/contract';

/**
 * Makes a predicate of a tag expression.
 *
 * @param expression as typed after `--tags`; null lets everything pass
 * @returns says whether scenarios with these tags are chosen
 * @throws UserError `TAGS` that shows what an expression looks like
 */
export function tagFilter(expression: string | null): (tags: readonly string[]) => boolean {
  if (expression === null) return () => true;
  try {
    const parsed = parse(expression);
    return (tags) => parsed.evaluate([...tags]);
  } catch {
    throw new UserError(
      'TAGS',
      `--tags "${expression}" is no tag expression. Write, for example: --tags "@UC-06 and not @needs:clock".`,
    );
  }
}
