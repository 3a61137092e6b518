/** The role that a CRM's user needs (docs/spec/opentv-platform.md, "Common headers"). */
export const OPERATOR_ROLE = 'operatorRole';

/** Whether a token mentions the role, in whatever claim: platforms keep roles in different ones. Null where it cannot be read. */
export function holdsRole(token: string): boolean | null {
  try {
    const payload: unknown = JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString('utf8'));
    return mentions(payload, OPERATOR_ROLE);
  } catch {
    return null;
  }
}

function mentions(value: unknown, word: string): boolean {
  if (Array.isArray(value)) return value.some((item) => item === word || mentions(item, word));
  if (value === null || typeof value !== 'object') return false;
  return Object.values(value).some((item) => mentions(item, word));
}
