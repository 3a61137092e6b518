export { type Observation, until, type WaitResult } from './until';
