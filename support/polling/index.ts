export { type Look, until, type Waited } from './until';
