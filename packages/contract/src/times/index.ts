/** Dates and times as the platforms write them. */
export { type Instant, readInstant } from './read-instant';
