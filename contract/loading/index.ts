export { loadContract } from './load-contract';
