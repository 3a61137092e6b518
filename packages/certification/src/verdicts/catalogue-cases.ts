/** What the verdicts need of a catalogue of test cases; the catalogue itself knows more. */
export interface CatalogueCases {
  /** `bango`: the list that Bango handed over; `own`: any other. */
  declaredAs: 'own' | 'bango';
  cases: readonly CatalogueCase[];
  /** Tags that are valid although no case of this list has them; without it, tags are not checked. */
  otherTags?: readonly string[];
}

export interface CatalogueCase {
  id: string;
  title: string;
  mandatory: boolean;
  /** How it can be tested on a live platform. */
  onLive: 'automatic' | 'person' | 'bango-must-configure' | 'simulator-only';
  /** Tags, without `@`, of the scenarios that show it. */
  coveredBy: readonly string[];
}
