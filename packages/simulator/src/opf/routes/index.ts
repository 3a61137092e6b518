/** The platform's operations over HTTP, made from the contract. */
export { Admission } from './admission';
export { registerOperations } from './register-operations';
