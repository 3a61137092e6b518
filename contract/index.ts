/**
 * The contract: the OpenAPI description of the endpoints that a CRM calls, with the differences of releases and
 * operators as overlays. The one place that knows paths, statuses, field names and what is stated or assumed.
 */
export { loadContract } from './loading';
export * from './model';
