export { type Tokens, TokenSource } from './tokens';
