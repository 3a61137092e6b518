import type { Basis, Deployment, OperationId, Service, WebhookId } from './ids';

/** The parts of a request that the contract describes, in wire form. Header names in any case. */
export interface RequestParts {
  query?: Record<string, string>;
  headers?: Record<string, string>;
  /** Parsed JSON or form fields; undefined when there is no body; the text when it could not be parsed. */
  body?: unknown;
}

/** One endpoint or webhook. Bodies outside are in canonical names; `encode...` and `decode...` translate. */
export interface Operation<Id extends string = OperationId | WebhookId> {
  readonly id: Id;
  readonly service: Service;
  readonly summary: string;
  /** In capitals. */
  readonly method: string;
  /** Template on the wire, e.g. `/adm/v1/accounts/{accountId}`. */
  readonly path: string;
  /** The same in a deployment: an overlay may move an operation in one of them. */
  pathIn(deployment: Deployment): string;
  readonly deployments: readonly Deployment[];
  readonly basis: Basis;
  readonly source: string | null;
  /** The documented statuses, ascending: the successful ones come first. */
  readonly statuses: readonly number[];
  /** The documents state the header `nv-tenant-id` for this operation. */
  readonly tenantStated: boolean;

  /**
   * @param parameters values of the path's parameters, not encoded
   * @param deployment where an overlay may have moved it
   * @returns the path with the values URL-encoded
   * @throws Error when a parameter is missing or empty: such a request would go to another endpoint
   */
  buildPath(parameters?: Record<string, string>, deployment?: Deployment): string;

  encodeQuery(query: Record<string, string>): Record<string, string>;
  decodeQuery(query: Record<string, string>): Record<string, string>;
  encodeRequest(body: unknown): unknown;
  decodeRequest(body: unknown): unknown;
  encodeResponse(status: number, body: unknown): unknown;

  /** Never throws, whatever the body is. A property under one of its further accepted names gives a warning. */
  decodeResponse(status: number, body: unknown): { body: unknown; warnings: Deviation[] };

  /** Checks the parts that are given: without `headers`, headers are not checked. */
  checkRequest(request: RequestParts): Deviation[];

  /**
   * Checks an answer as it came. Further fields never deviate; an undocumented status gives no deviation.
   *
   * @param status HTTP status
   * @param contentType value of the header, null when absent
   * @param body parsed JSON; the text when it could not be parsed; undefined, null or '' when empty
   * @param query the request's query (wire form): where it selects fields, the others may be absent
   */
  checkResponse(status: number, contentType: string | null, body: unknown, query?: Record<string, string>): Deviation[];
}

/** One difference between a message and the contract. */
export interface Deviation {
  /** Of the nearest place in the contract that says why we expect it. */
  readonly basis: Basis;
  /** Where in the message, by wire names, e.g. `response.body.resourceSet[0].status`. */
  readonly where: string;
  /** What is wrong there, in plain words that follow the place, e.g. `is missing`. */
  readonly message: string;
  /** The section of docs/spec behind the expectation, as `x-source` cites it. */
  readonly source: string | null;
}
