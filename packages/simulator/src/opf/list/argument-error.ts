/** An option of the list that cannot be used. The message says what is wrong and what is expected. */
export class ListArgumentError extends Error {
  override readonly name = 'ListArgumentError';
}

/**
 * Reads an option that is JSON.
 * @throws ListArgumentError when it is no JSON object
 */
export function jsonObject(name: string, text: string): Record<string, unknown> {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw new ListArgumentError(`${name} is not valid JSON.`);
  }
  if (value === null || typeof value !== 'object' || Array.isArray(value)) {
    throw new ListArgumentError(`${name} must be a JSON object.`);
  }
  return { ...value };
}
