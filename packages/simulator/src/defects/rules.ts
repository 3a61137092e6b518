/** Where the rules stand that defects break: file and heading. */
export const RULES = {
  headers: 'docs/spec/opentv-platform.md, "Common headers"',
  keycloak: 'docs/spec/opentv-platform.md, "Keycloak"',
  entitlement: 'docs/spec/opentv-platform.md, "Entitlement"',
  purchase: 'docs/spec/opentv-platform.md, "UC-01 Purchase"',
  activationInfo: 'docs/spec/opentv-platform.md, "UC-02 Activation when the activation URL has expired"',
  cancel: 'docs/spec/opentv-platform.md, "UC-03 Cancel"',
  recover: 'docs/spec/opentv-platform.md, "UC-04 Recover an entitlement (non-SSP) and UC-10 Recover an account"',
  revoke: 'docs/spec/opentv-platform.md, "UC-05 Revoke"',
  suspend: 'docs/spec/opentv-platform.md, "UC-06 Suspend"',
  resume: 'docs/spec/opentv-platform.md, "UC-07 Resume"',
  delete: 'docs/spec/opentv-platform.md, "UC-08 Delete"',
  list: 'docs/spec/opentv-platform.md, "UC-09 Get"',
  changeProduct: 'docs/spec/opentv-platform.md, "UC-11 Change product"',
  accountEnd: 'docs/spec/opentv-platform.md, "Account cancelled or deleted"',
  crmNotifications: 'docs/spec/opentv-platform.md, "What OPF sends to the CRM"',
  insistence: 'docs/spec/opentv-platform.md, "What the suite insists on, and where it is lenient"',
  /** Cancel and revoke take the same reasons. */
  endReasons: 'docs/spec/opentv-platform.md, "UC-03 Cancel", "UC-05 Revoke"',
  duplicateAfterChange: 'docs/spec/opentv-platform.md, "UC-01 Purchase", "UC-11 Change product"',
  listAfterChange: 'docs/spec/opentv-platform.md, "UC-09 Get", "UC-11 Change product"',
  recoverAfterChange:
    'docs/spec/opentv-platform.md, "UC-04 Recover an entitlement (non-SSP) and UC-10 Recover an account", "UC-11 Change product"',
  selfCertification: 'docs/spec/bango.md, "Self-certification"',
  states: 'docs/spec/bango.md, "Entitlement states"',
  resellerApi: 'docs/spec/bango.md, "Reseller API"',
  bangoNotifications: 'docs/spec/bango.md, "Notifications"',
  ids: 'docs/spec/bango.md, "Ids"',
} as const;

/** The rule that a test case of the catalogue states, e.g. `BC-16`. */
export function caseRule(id: string): string {
  return `docs/spec/bango.md, "The catalogue to ship", ${id}`;
}
