import type { RunRecord } from '@opentv-bango/evidence';

/** Which state of the suite made a run, for people: its commit, and whether files differ from it. */
export function suiteState({ commit, dirty }: RunRecord['suite']): string[] {
  if (commit === null) return ['commit unknown'];
  const changes = dirty === null ? ['local changes unknown'] : dirty ? ['changed locally'] : [];
  return [`commit ${commit}`, ...changes];
}
