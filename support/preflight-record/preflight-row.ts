/** One line of the preflight: what was looked at, what was found, and what to do about it. */
export interface PreflightRow {
  /** What was looked at, for people: "Keycloak: token". */
  check: string;
  /** `warning`: worth knowing, blocks nothing. `not checked`: something before it failed, or it was not asked for. */
  verdict: 'ok' | 'warning' | 'failed' | 'not checked';
  found: string;
  durationMs: number;
  /** What to do; null where there is nothing to do. */
  advice: string | null;
  /** Capabilities without which scenarios are BLOCKED when this failed; `*`: all scenarios. */
  blocks: string[];
}
