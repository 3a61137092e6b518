import { readFileSync } from 'node:fs';

/** The body of a new account, in which `${accountId}` is filled in. */
export type AccountTemplate = Readonly<Record<string, unknown>>;

const PLACE = '$' + '{accountId}';

/**
 * Reads the operator's template of a new account (`OPENTV_ACCOUNT_TEMPLATE`): what a platform demands differs
 * (docs/spec/opentv-platform.md, "Account cancelled or deleted", Create).
 *
 * @returns the template, or what is wrong with the file, to be read after its name
 */
export function readAccountTemplate(file: string): { template: AccountTemplate } | { problem: string } {
  let content: unknown;
  try {
    content = JSON.parse(readFileSync(file, 'utf8').replace(/^\uFEFF/, ''));
  } catch (error) {
    return { problem: `is not JSON: ${error instanceof Error ? error.message : String(error)}` };
  }
  if (content === null || typeof content !== 'object' || Array.isArray(content))
    return { problem: 'holds no JSON object, which the body of a new account is' };
  const template: Record<string, unknown> = { ...content };
  const problem = mistakeIn(template);
  return problem === null ? { template } : { problem };
}

function mistakeIn(template: AccountTemplate): string | null {
  for (const name of ['_id', 'signonId']) {
    const value = template[name];
    const isMissing = value === undefined && name !== '_id';
    if (!isMissing && !(typeof value === 'string' && value.includes(PLACE)))
      return `needs ${PLACE} in "${name}", so that no two accounts have the same`;
  }
  const [unknown] = (JSON.stringify(template).match(/\$\{[^}]*\}/g) ?? []).filter((place) => place !== PLACE);
  if (unknown !== undefined) return `holds ${unknown}; only ${PLACE} is filled in`;
  if ('status' in template && template.status !== 'ACTIVE')
    return `has the status ${JSON.stringify(template.status)}; a new account must be ACTIVE`;
  return null;
}

/**
 * Fills a template in.
 * @returns the body of a new account, of whatever depth the template is; `ACTIVE` where it says no status
 */
export function fillAccountTemplate(template: AccountTemplate, accountId: string): Record<string, unknown> {
  const fill = (value: unknown): unknown => {
    if (typeof value === 'string') return value.replaceAll(PLACE, accountId);
    if (Array.isArray(value)) return value.map(fill);
    if (value === null || typeof value !== 'object') return value;
    return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, fill(each)]));
  };
  return { status: 'ACTIVE', ...(fill(template) as Record<string, unknown>) };
}

/** What of a template must not be shown: the password and its salt. */
export function secretsOfTemplate(template: AccountTemplate | null): string[] {
  return ['password', 'salt'].flatMap((name) => {
    const value = template?.[name];
    return typeof value === 'string' && value !== '' && !value.includes(PLACE) ? [value] : [];
  });
}
