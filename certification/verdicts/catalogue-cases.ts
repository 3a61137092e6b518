/** What the verdicts need of a catalogue of test cases; the catalogue itself knows more. */
export interface CatalogueCases {
  /** `bango`: the sheet that Bango handed over; `own`: the one shipped with this project. */
  declaredAs: 'own' | 'bango';
  cases: readonly CatalogueCase[];
}

export interface CatalogueCase {
  id: string;
  title: string;
  mandatory: boolean;
  /** How it can be tested on a live platform. */
  onLive: 'automatic' | 'person' | 'bango-must-configure' | 'simulator-only';
}
