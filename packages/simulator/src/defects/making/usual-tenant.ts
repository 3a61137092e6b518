/** A call that is served in the name of the simulator's first tenant, whichever it names. */
export const AS_THE_USUAL_TENANT = { tenantId: 'operator-1', verdict: null } as const;
