import type { Cause } from '../changes';

/** A call of the Reseller API, after authentication. */
export interface Call {
  /** The id in the path; empty where the path has none. */
  readonly id: string;
  readonly body: unknown;
  readonly cause: Cause;
}
