/** What the command line says about a live run, apart from variables. */
export interface LiveOptions {
  /** `--yes`: does not ask before the first purchase. */
  yes: boolean;
  /** `--try-products`: the preflight buys and revokes each product. */
  tryProducts: boolean;
}
