export { Browser, onlyForm } from './browser';
