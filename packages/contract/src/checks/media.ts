import type { JsonSchema, MediaDescription } from '../document';

/** The one form of body that the contract describes at a place. */
export interface Media {
  type: string;
  schema: JsonSchema;
}

/** @returns the first media type that has a schema; undefined where no body is described */
export function mediaOf(content: MediaDescription | undefined): Media | undefined {
  for (const [type, { schema }] of Object.entries(content ?? {})) {
    if (schema) return { type, schema };
  }
  return undefined;
}

/** Whether a Content-Type header names this media type; parameters such as the charset do not count. */
export function isOfType(contentType: string, type: string): boolean {
  const bare = contentType.split(';')[0]?.trim().toLowerCase() ?? '';
  return bare === type || (type === 'application/json' && bare.endsWith('+json'));
}
