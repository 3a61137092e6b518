import { type Deployment, OPERATION_IDS, WEBHOOK_IDS } from '../model';
import { DescriptionProblem, type DocumentDescription, METHODS } from './document-shape';
import type { OperationDescription } from './operation-shape';

/** An operation with its place on the wire. */
export interface LocatedOperation {
  /** In capitals. */
  method: string;
  /** Template on the wire. */
  path: string;
  /** The same in a deployment, where it differs there. */
  pathIn: { readonly [deployment in Deployment]?: string | undefined };
  description: OperationDescription;
}

/** All operations of the paths by id, in the order of the document. */
export function locatedOperations(document: DocumentDescription): Map<string, LocatedOperation> {
  const operations = located(document.paths, 'path');
  requireAll(OPERATION_IDS, operations, 'operation');
  return operations;
}

/** All webhooks by id. */
export function locatedWebhooks(document: DocumentDescription): Map<string, LocatedOperation> {
  const webhooks = located(document.webhooks, 'webhook');
  requireAll(WEBHOOK_IDS, webhooks, 'webhook');
  return webhooks;
}

function located(items: DocumentDescription['paths'], kind: 'path' | 'webhook'): Map<string, LocatedOperation> {
  const found = new Map<string, LocatedOperation>();
  for (const [key, item] of Object.entries(items)) {
    for (const method of METHODS) {
      const description = item[method];
      if (!description) continue;
      const wirePath = description['x-wire-path'];
      const pathIn = typeof wirePath === 'object' ? wirePath : {};
      const path = typeof wirePath === 'string' ? wirePath : key;
      if (!path.startsWith('/')) throw new DescriptionProblem(`the ${kind} "${key}" has no x-wire-path`);
      const id = description.operationId;
      if (found.has(id)) throw new DescriptionProblem(`there are two operations with the operationId "${id}"`);
      if (kind === 'path')
        for (const one of [path, pathIn.ssp ?? path, pathIn['non-ssp'] ?? path]) requireSameParameters(key, one);
      found.set(id, { method: method.toUpperCase(), path, pathIn, description });
    }
  }
  return found;
}

function requireAll(ids: readonly string[], found: Map<string, LocatedOperation>, kind: string): void {
  const missing = ids.filter((id) => !found.has(id));
  if (missing.length > 0) throw new DescriptionProblem(`there is no ${kind} ${missing.join(', ')} any more`);
}

function requireSameParameters(key: string, path: string): void {
  const parameters = (template: string) => (template.match(/\{[^}]*\}/g) ?? []).sort().join(' ');
  if (parameters(key) !== parameters(path)) {
    throw new DescriptionProblem(`the x-wire-path "${path}" does not have the same {parameters} as "${key}"`);
  }
}
