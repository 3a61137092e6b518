export { TokenSource, type Tokens } from './tokens';
