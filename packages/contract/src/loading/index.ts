/** From files to a contract. */
export { generatedPath } from './generated-document';
export { loadContract } from './load-contract';
export { composeDocument } from './release-document';
