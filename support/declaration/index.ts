export { declaredAway } from './apply';
export { DECLARABLE, type Declarable, type Declared, readDeclaration } from './declaration';
