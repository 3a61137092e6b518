/** Reads an OpenAPI document into the typed form that the rest of the contract works on. */

export { isJsonObject, type JsonObject } from './dereference';
export { type Description, describeDocument } from './describe';
export { DescriptionProblem, type DocumentDescription } from './document-shape';
export type { LocatedOperation } from './located-operation';
export type {
  MediaDescription,
  OperationDescription,
  ParameterDescription,
  ResponseDescription,
} from './operation-shape';
export type { JsonSchema } from './schema-shape';
