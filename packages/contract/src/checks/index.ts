/** Checks of messages in wire form. Schemas are compiled when they are first needed. */
export { type BodyCheck, createBodyCheck } from './body-check';
export { type Expectation, narrowed } from './expectation';
export { createHeaderCheck, type HeaderCheck, wireNameOf } from './header-check';
export { type Media, mediaOf } from './media';
export { createQueryCheck, type QueryCheck } from './query-check';
