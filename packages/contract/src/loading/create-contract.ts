import type { Description, DocumentDescription, JsonObject, LocatedOperation } from '../document';
import {
  type AppliedOverlay,
  type Contract,
  type Deployment,
  type DuplicateFlagMeaning,
  OPERATION_IDS,
  type Operation,
  POINT_NAMES,
  type Point,
  type PointName,
  type Release,
  WEBHOOK_IDS,
} from '../model';
import { createOperation, type DescribedOperation, type PathTemplate } from '../operations';

/** A contract with what only its loading needs. */
export interface DescribedContract {
  contract: Contract;
  /** @throws DescriptionProblem when a schema cannot be used for checks; compiles all of them */
  requireUsable(): void;
}

/**
 * @param document the OpenAPI document with all overlays applied
 * @param description the same document as it was read
 */
export function createContract(
  release: Release,
  document: JsonObject,
  description: Description,
  overlays: AppliedOverlay[],
): DescribedContract {
  const data = description.document;
  const secured = (data.security ?? []).length > 0;
  const operations = described(OPERATION_IDS, description.operations, secured);
  const webhooks = described(WEBHOOK_IDS, description.webhooks, secured);
  const points = new Map(POINT_NAMES.map((name) => [name, pointOf(name, data)]));
  const inOrder = {
    anywhere: bySpecificity(operations, ({ path }) => path),
    ssp: bySpecificity(operations, ({ pathIn }) => pathIn.ssp),
    'non-ssp': bySpecificity(operations, ({ pathIn }) => pathIn['non-ssp']),
  };

  function match(method: string, path: string, deployment?: Deployment): ReturnType<Contract['match']> {
    for (const { operation, template } of inOrder[deployment ?? 'anywhere']) {
      if (operation.method !== method.toUpperCase() || !isOf(operation, deployment)) continue;
      const pathParameters = template.parse(path);
      if (pathParameters) return { operation, pathParameters };
    }
    return undefined;
  }

  const contract: Contract = {
    release,
    document,
    overlays,
    operations: (deployment) =>
      [...operations.values()].map(({ operation }) => operation).filter((each) => isOf(each, deployment)),
    operation: (id) => known(operations, id).operation,
    webhook: (id) => known(webhooks, id).operation,
    match,
    point: (name) => known(points, name),
    points: () => [...points.values()],
    reasons: () => {
      const { 'x-basis': basis, 'x-source': source, codes, bango } = data['x-reasons'];
      return { basis, source: source ?? null, codes, bango };
    },
    notificationReasons: () => data['x-notification-reasons'],
    finalStates: () => data['x-final-states'],
    duplicateFlagMeaning: () => duplicateFlagMeaning(description.operations),
  };
  const requireUsable = () => {
    for (const each of [...operations.values(), ...webhooks.values()]) each.requireUsable();
  };
  return { contract, requireUsable };
}

function described<Id extends string>(
  ids: readonly Id[],
  located: ReadonlyMap<string, LocatedOperation>,
  secured: boolean,
): Map<Id, DescribedOperation<Id>> {
  return new Map(ids.map((id) => [id, createOperation(id, known(located, id), secured)]));
}

/** Of two templates that fit a path, the more specific one is tried first. */
function bySpecificity<Id extends string>(
  operations: ReadonlyMap<Id, DescribedOperation<Id>>,
  templateOf: (operation: DescribedOperation<Id>) => PathTemplate,
): { operation: Operation<Id>; template: PathTemplate }[] {
  return [...operations.values()]
    .map((described) => ({ operation: described.operation, template: templateOf(described) }))
    .sort((a, b) => b.template.fixedSegments - a.template.fixedSegments);
}

function isOf(operation: { deployments: readonly Deployment[] }, deployment: Deployment | undefined): boolean {
  return deployment === undefined || operation.deployments.includes(deployment);
}

function pointOf(name: PointName, document: DocumentDescription): Point {
  const { summary, 'x-basis': basis, 'x-source': source, accepted } = document['x-points'][name];
  return {
    name,
    summary,
    basis,
    source: source ?? null,
    accepted: accepted.map(({ status, when }) => (when === undefined ? { status } : { status, when })),
  };
}

function duplicateFlagMeaning(operations: ReadonlyMap<string, LocatedOperation>): DuplicateFlagMeaning | null {
  for (const { description } of operations.values()) {
    for (const parameter of description.parameters ?? []) {
      if (parameter.name !== 'prohibitDuplicateProductPurchase') continue;
      return parameter['x-true-means'] ?? 'refuse-duplicates';
    }
  }
  return null;
}

function known<Key, Value>(values: ReadonlyMap<Key, Value>, key: Key): Value {
  const value = values.get(key);
  if (value === undefined) throw new Error(`The contract has no "${key}"`);
  return value;
}
