/**
 * A known failure that the operator takes responsibility for until a day: what is FAILED is then WAIVED
 * (docs/reports.md, "Waivers"). Just one of `scenario` and `testCase` is set.
 */
export interface Waiver {
  /** The id of a scenario or row. Where rows share the `@id:` tag of their outline: all of them, or one with its `#2`. */
  scenario: string | null;
  /** The id of a test case: every scenario that shows it. */
  testCase: string | null;
  /** Null: every deployment. */
  deployment: 'ssp' | 'non-ssp' | null;
  owner: string;
  reason: string;
  ticket: string;
  /** The last day on which it is in force, UTC: `2026-12-31`. */
  until: string;
}
