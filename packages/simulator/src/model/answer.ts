/** What a caller of the platform is answered. */
export interface Answer {
  readonly status: number;
  /** In canonical names; undefined: no body. */
  readonly body: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}
