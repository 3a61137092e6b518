export { Browser } from './browser';
