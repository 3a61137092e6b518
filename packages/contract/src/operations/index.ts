/** Operations: an endpoint's place, names and checks in one object. */
export { createOperation, type DescribedOperation } from './create-operation';
export type { PathTemplate } from './path-template';
