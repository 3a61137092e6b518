import { createHeaderCheck, createQueryCheck, type Expectation } from '../checks';
import type { LocatedOperation } from '../document';
import type { Deployment, Deviation, Operation, RequestParts } from '../model';
import { adoptAcceptedNames, fromWire, type OtherName, toWire } from '../names';
import { type PathTemplate, pathTemplate } from './path-template';
import { queryNames } from './query-names';
import { messageBody, responseBodies } from './response-bodies';
import { isInItemOf, listsWithSelectedFields } from './selected-fields';

/** An operation with what only the contract itself needs. */
export interface DescribedOperation<Id extends string> {
  operation: Operation<Id>;
  path: PathTemplate;
  /** By deployment, where an overlay may have moved it. */
  pathIn: Readonly<Record<Deployment, PathTemplate>>;
  /** @throws DescriptionProblem when a schema cannot be used for checks */
  requireUsable(): void;
}

/** @param secured whether the document as a whole asks for a token */
export function createOperation<Id extends string>(
  id: Id,
  { method, path, pathIn, description }: LocatedOperation,
  secured: boolean,
): DescribedOperation<Id> {
  const inherited: Expectation = { basis: description['x-basis'], source: description['x-source'] ?? null };
  const template = pathTemplate(path, id);
  const templates = {
    ssp: pathIn.ssp === undefined ? template : pathTemplate(pathIn.ssp, id),
    'non-ssp': pathIn['non-ssp'] === undefined ? template : pathTemplate(pathIn['non-ssp'], id),
  };
  const parameters = description.parameters ?? [];
  const inQuery = parameters.filter((parameter) => parameter.in === 'query');
  const inHeader = parameters.filter((parameter) => parameter.in === 'header');
  const needsToken = description.security ? description.security.length > 0 : secured;
  const query = createQueryCheck(inQuery, inherited);
  const headers = createHeaderCheck(inHeader, needsToken, inherited);
  const names = queryNames(inQuery);
  const request = messageBody(description.requestBody?.content, 'request', inherited);
  const responses = responseBodies(description.responses, inherited);

  function checkRequest(parts: RequestParts): Deviation[] {
    const required = description.requestBody?.required ?? false;
    const empty = parts.body === undefined || parts.body === null || parts.body === '';
    const contentType = parts.headers && !empty ? headerValue(parts.headers, 'content-type') : undefined;
    return [
      ...(parts.headers ? headers(parts.headers) : []),
      ...(parts.query ? query.check(parts.query) : []),
      ...(request.check?.check(parts.body, contentType, required) ?? []),
    ];
  }

  function checkResponse(
    status: number,
    contentType: string | null,
    body: unknown,
    asked: Record<string, string> = {},
  ): Deviation[] {
    const answer = responses.of(status);
    const deviations = answer?.check?.check(body, contentType, false) ?? [];
    const cutLists = listsWithSelectedFields(inQuery, asked, answer?.names ?? null);
    return deviations.filter(({ where, message }) => message !== 'is missing' || !isInItemOf(cutLists, where));
  }

  function decodeResponse(status: number, body: unknown): { body: unknown; warnings: Deviation[] } {
    const tree = responses.of(status)?.names ?? null;
    const adopted = adoptAcceptedNames(tree, body, 'response.body');
    return { body: fromWire(tree, adopted.value), warnings: adopted.others.map(otherNameWarning) };
  }

  const operation: Operation<Id> = {
    id,
    service: description.tags[0],
    summary: description.summary,
    method,
    path,
    pathIn: (deployment) => pathIn[deployment] ?? path,
    deployments: description['x-deployments'],
    basis: inherited.basis,
    source: inherited.source,
    statuses: responses.statuses,
    tenantStated: inHeader.some(
      (parameter) => parameter.name === 'nv-tenant-id' && (parameter['x-basis'] ?? inherited.basis) === 'stated',
    ),
    buildPath: (values = {}, deployment) => (deployment ? templates[deployment] : template).build(values),
    encodeQuery: names.encode,
    decodeQuery: names.decode,
    encodeRequest: (body) => toWire(request.names, body),
    decodeRequest: (body) => fromWire(request.names, body),
    encodeResponse: (status, body) => toWire(responses.of(status)?.names ?? null, body),
    decodeResponse,
    checkRequest,
    checkResponse,
  };
  const requireUsable = () => {
    query.requireUsable();
    for (const body of [request, ...responses.all]) body.check?.requireUsable();
  };
  return { operation, path: template, pathIn: templates, requireUsable };
}

function headerValue(headers: Record<string, string>, name: string): string | null {
  return Object.entries(headers).find(([given]) => given.toLowerCase() === name)?.[1] ?? null;
}

function otherNameWarning({ where, name, first, source }: OtherName): Deviation {
  return { basis: 'assumed-shape', where: `${where}.${name}`, message: `was expected as "${first}"`, source };
}
