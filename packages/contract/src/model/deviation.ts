import type { Basis } from './ids';

/** One difference between a message and the contract. */
export interface Deviation {
  /** Of the nearest place in the contract that says why we expect it. */
  readonly basis: Basis;
  /** Where in the message, by wire names, e.g. `response.body.resourceSet[0].status`. */
  readonly where: string;
  /** What is wrong there, in plain words that follow the place, e.g. `is missing`. */
  readonly message: string;
  /** The section of docs/spec behind the expectation, as `x-source` cites it. */
  readonly source: string | null;
}
