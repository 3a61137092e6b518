/** What a proof is asked for. */
export interface ProveOptions {
  /** Names of defects; empty: all. */
  defects: readonly string[];
  /** Ids of scenarios; empty: all. */
  scenarios: readonly string[];
  /** How many defects to draw by lot, each in one leg; null: no lot. */
  sample: number | null;
  /** Decides the lot. */
  seed: string;
  /** Jobs at a time. */
  parallel: number;
  /** Every defect meets every scenario, not only those that noticed it last time. */
  everything: boolean;
  updateHints: boolean;
  /** Folder that takes `proofs/`. */
  reports: string;
}
