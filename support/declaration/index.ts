export { DECLARABLE, type Declarable, type Declared, readDeclaration } from './declaration';
export { declaredUnsupported } from './declared-unsupported';
