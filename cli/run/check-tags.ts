import { parse } from '@cucumber/tag-expressions';
import { UserError } from '../../errors';

/**
 * Checks a tag expression before anything is started.
 *
 * @throws UserError `TAGS` that shows what it should look like
 */
export function checkTags(expression: string | null): void {
  if (expression === null) return;
  try {
    parse(expression);
  } catch {
    throw new UserError(
      'TAGS',
      `--tags "${expression}" is no tag expression. Write, for example: --tags "@UC-06 and not @needs:clock".`,
    );
  }
}
