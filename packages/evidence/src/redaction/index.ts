export { containsJwt } from './credentials';
export { createRedactor, type Redactor } from './redactor';
export { createSecretForms, type SecretForms, SHORTEST_SECRET } from './secret-forms';
