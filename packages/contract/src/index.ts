/**
 * The contract: the OpenAPI description of the endpoints that a CRM calls, with the differences of releases and
 * operators as overlays. The one place that knows paths, statuses, field names and what is stated or assumed.
 */
export {
  checkTemporaryFolder,
  makeTemporaryFolder,
  nearMatches,
  removeWhenStopped,
  temporaryFolderUnusable,
  UserError,
  whyUnwritable,
} from './errors';
export { loadContract } from './loading';
export {
  type Accepted,
  type Basis,
  type Condition,
  type Contract,
  type Deployment,
  type Deviation,
  type DuplicateFlagMeaning,
  type Operation,
  type OperationId,
  type PointName,
  RELEASES,
  type Release,
  type WebhookId,
} from './model';
export { readYaml, whyUnusableFile, type YamlFile } from './reading';
export { type Colours, coloursOf, terminalText, visibleLine, visibleText } from './terminal';
export { type Instant, readInstant } from './times';
