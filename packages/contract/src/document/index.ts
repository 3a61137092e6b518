/** Reads an OpenAPI document into the typed form that the rest of the contract works on. */
export { type Description, describeDocument } from './describe';
export { DescriptionProblem } from './description-problem';
export type { DocumentDescription } from './document-shape';
export { isJsonObject, type JsonObject } from './json-object';
export type { LocatedOperation } from './located-operation';
export type {
  MediaDescription,
  OperationDescription,
  ParameterDescription,
  ResponseDescription,
} from './operation-shape';
export type { JsonSchema } from './schema-shape';
