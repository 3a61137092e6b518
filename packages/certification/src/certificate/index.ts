/** The certificate: what a run came to, as one page for people and one file for machines. */
export { buildCertificate } from './build-certificate';
export type { Certificate, CertifiedScenario, MatrixCell, MatrixRow } from './certificate';
export { type ExchangesByScenario, exchangesByScenario, scenarioKey } from './exchanges-by-scenario';
export { unpackStories } from './page/pack-stories';
export { renderPage, storiesOf } from './page/render-page';
export { headlineOf, VERDICT_WORDS } from './page/words';
export { CERTIFICATE_FILES, type PreparedCertificate, prepareCertificate, writeCertificate } from './write-certificate';
