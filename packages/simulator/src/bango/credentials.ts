/** A user name and password for HTTP Basic. */
export interface Credentials {
  readonly username: string;
  readonly password: string;
}
