/** A user of the realm. */
export interface User {
  readonly username: string;
  readonly password: string;
  /** Realm roles. */
  readonly roles: readonly string[];
}

/** The one client of the realm; it is confidential. */
export interface Client {
  readonly id: string;
  readonly secret: string;
}

/** The role that OpenTV Platform wants (docs/spec/opentv-platform.md, "Common headers"). */
export const OPERATOR_ROLE = 'operatorRole';
