export { ActivationUrls, MARGIN_SECONDS } from './activation-urls';
export { Browser, onlyForm } from './browser';
