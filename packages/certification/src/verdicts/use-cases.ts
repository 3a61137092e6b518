/** NAGRA's use cases by id. Source: docs/spec/opentv-platform.md, "The supported use cases". */
export const USE_CASES: ReadonlyMap<string, string> = new Map([
  ['UC-01', 'Purchase'],
  ['UC-02', 'Activation when the activation URL has expired'],
  ['UC-03', 'Cancel'],
  ['UC-04', 'Recover an entitlement'],
  ['UC-05', 'Revoke'],
  ['UC-06', 'Suspend'],
  ['UC-07', 'Resume'],
  ['UC-08', 'Delete'],
  ['UC-09', 'Get'],
  ['UC-10', 'Recover an account'],
  ['UC-11', 'Change product'],
]);
