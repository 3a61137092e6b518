export { containsJwt } from './credentials';
export { MASK } from './mask';
export { createRedactor, type Redactor } from './redactor';
export { createSecretForms, type SecretForms, SHORTEST_SECRET } from './secret-forms';
