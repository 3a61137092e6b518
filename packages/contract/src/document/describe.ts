import type { z } from 'zod';
import { dereference, type JsonObject } from './dereference';
import { DescriptionProblem, type DocumentDescription, documentShape } from './document-shape';
import { type LocatedOperation, locatedOperations, locatedWebhooks } from './located-operation';

/** A document that has everything our code relies on, without references. */
export interface Description {
  document: DocumentDescription;
  operations: Map<string, LocatedOperation>;
  webhooks: Map<string, LocatedOperation>;
}

/**
 * Reads an OpenAPI document (overlays applied) as a description of the platform.
 *
 * @throws DescriptionProblem when something that our code relies on is missing or has the wrong form
 */
export function describeDocument(document: JsonObject): Description {
  const result = documentShape.safeParse(dereference(document));
  if (!result.success) throw new DescriptionProblem(firstIssue(result.error));
  return {
    document: result.data,
    operations: locatedOperations(result.data),
    webhooks: locatedWebhooks(result.data),
  };
}

function firstIssue(error: z.ZodError): string {
  const [issue] = error.issues;
  if (!issue) return error.message;
  return `at $.${issue.path.map(String).join('.')}: ${issue.message}`;
}
