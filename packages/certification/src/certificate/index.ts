/** The certificate: the result of a run, as one page for people and one file for machines. */
export { buildCertificate } from './build-certificate';
export type { Certificate, CertifiedScenario, MatrixCell, MatrixRow } from './certificate';
export { type ExchangesByScenario, exchangesByScenario, scenarioKey } from './exchanges-by-scenario';
export { unpackStories } from './page/pack-stories';
export { pageTitle, VERDICT_TEXTS } from './page/page-texts';
export { renderPage, storiesOf } from './page/render-page';
export { CERTIFICATE_FILES, type PreparedCertificate, prepareCertificate, writeCertificate } from './write-certificate';
