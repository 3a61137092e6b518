export { holdsRole, OPERATOR_ROLE } from './role';
export { TokenSource, type Tokens } from './tokens';
