/** The proof as a page. */
export { renderProof } from './render-proof';
